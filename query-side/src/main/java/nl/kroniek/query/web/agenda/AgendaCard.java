package nl.kroniek.query.web.agenda;

import java.util.List;
import nl.kroniek.query.web.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * What the card of the agenda shows.
 *
 * @param address of the agenda, for its forms
 * @param sent what went out, newest first
 * @param changed whether something changed since it went out last
 * @param form key and version for the buttons that move an item; absent for who may not, or when nothing moves any more
 * @param mayCarry whether items may go to another meeting
 * @param last the place of the last item
 */
public record AgendaCard(String address, List<ItemLine> items, List<SentLink> sent, boolean changed,
        @Nullable Form form, boolean mayCarry, int last) {

    /** An agenda as it went out: "op 12 oktober 2023". */
    public record SentLink(String when, String href) {}
}
