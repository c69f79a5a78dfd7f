package nl.kroniek.query.web.agenda;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.agenda.AgendaItem;
import nl.kroniek.events.agenda.ItemSent;
import nl.kroniek.query.agenda.agendas.AgendaEntry;
import nl.kroniek.query.agenda.agendas.ItemEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Link;
import nl.kroniek.query.web.Note;
import org.jspecify.annotations.Nullable;

/**
 * An item as a page shows it.
 *
 * @param number its place; absent when it left the agenda
 * @param kind "Hamerstuk"
 * @param presenter absent when nobody noted it
 * @param from the meeting it came from
 * @param to the meeting it went to
 * @param reason why it was taken off
 * @param decisions that were made on it
 */
public record ItemLine(String id, @Nullable Integer number, String title, String kind, boolean closed,
        @Nullable String presenter, List<PaperLine> papers, @Nullable Link from, @Nullable Link to,
        @Nullable String reason, List<Link> decisions) {

    /** In order, with those that left where they stood. */
    static List<ItemLine> all(AgendaEntry agenda, Desk desk) {
        return agenda.items().stream().map(item -> of(item, agenda.place(item.id()), desk)).toList();
    }

    public static List<ItemLine> standing(AgendaEntry agenda, Desk desk) {
        return all(agenda, desk).stream().filter(line -> line.number() != null).toList();
    }

    /** As they went out. */
    static List<ItemLine> sent(List<ItemSent> items, Desk desk) {
        List<ItemLine> lines = new ArrayList<>();
        items.forEach(item -> lines.add(bare(item.item(), lines.size() + 1, item.content(), desk)));
        return lines;
    }

    private static ItemLine of(ItemEntry item, int place, Desk desk) {
        ItemLine bare = bare(item.id(), place == 0 ? null : place, item.content(), desk);
        return new ItemLine(bare.id, bare.number, bare.title, bare.kind, bare.closed, bare.presenter, bare.papers,
                item.from() == null ? null : desk.link(item.from().meeting()),
                item.to() == null ? null : desk.link(item.to()),
                item.reason() == null ? null : desk.words().text(item.reason()), desk.links(item.decisions()));
    }

    private static ItemLine bare(AgendaItemId id, @Nullable Integer place, AgendaItem item, Desk desk) {
        return new ItemLine(id.value(), place, desk.words().text(item.title()),
                Note.capital(desk.words().word(item.kind())), item.closed(),
                item.presenter() == null ? null : desk.words().party(item.presenter()),
                PaperLine.all(item.papers()), null, null, null, List.of());
    }
}
