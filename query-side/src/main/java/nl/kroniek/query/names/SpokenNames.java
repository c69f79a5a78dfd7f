package nl.kroniek.query.names;

import java.util.Locale;
import java.util.Optional;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.SeatId;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.story.Wording;

/**
 * What things are called inside a sentence, on a page as in a history: a meeting with its day, a seat with its place,
 * anything else by its name. As short-lived as the {@link Names} it speaks from.
 */
public final class SpokenNames {

    private final Chronicle chronicle;
    private final Names names;
    private final Wording words;

    public SpokenNames(Chronicle chronicle, Names names, Locale locale) {
        this.chronicle = chronicle;
        this.names = names;
        this.words = new Wording(this::find, locale);
    }

    /** The words of the language, with these names in them. */
    public Wording words() {
        return words;
    }

    /** Empty when nothing is known of that id. */
    public Optional<String> find(String id) {
        if (id.startsWith(SeatId.PREFIX)) {
            return chronicle.seats().find(new SeatId(id)).map(seat -> words.seat(seat.role(), seat.place()));
        }
        if (id.startsWith(AgendaItemId.PREFIX)) {
            return chronicle.agendas().item(new AgendaItemId(id)).map(item -> names.text(item.content().title()));
        }
        return chronicle.calendar().find(id).map(entry -> words.meeting(entry.title(), entry.on()))
                .or(() -> names.find(id)).map(names::text);
    }
}
