package nl.kroniek.query.web.decision;

import java.util.List;
import nl.kroniek.query.agenda.agendas.ItemEntry;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Link;

/** The agenda beside the form: which items have something recorded already. */
final class BesideAgenda {

    /**
     * An item with its state.
     *
     * @param decisions what was recorded on it; empty: nothing yet
     */
    public record Line(int number, String title, boolean closed, List<Link> decisions) {}

    private BesideAgenda() {}

    static List<Line> of(CalendarEntry meeting, Desk desk) {
        List<ItemEntry> items = standing(meeting, desk);
        return items.stream().map(item -> new Line(items.indexOf(item) + 1, desk.words().text(item.content().title()),
                item.content().closed(), desk.links(item.decisions()))).toList();
    }

    /** The first item on which nothing was recorded; empty when there is none. */
    static String next(CalendarEntry meeting, Desk desk) {
        return standing(meeting, desk).stream().filter(item -> item.decisions().isEmpty())
                .map(item -> item.id().value()).findFirst().orElse("");
    }

    private static List<ItemEntry> standing(CalendarEntry meeting, Desk desk) {
        return desk.chronicle().agendas().of(meeting.id().value()).standing();
    }
}
