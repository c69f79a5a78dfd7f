package nl.kroniek.query.web;

import java.util.List;
import java.util.Set;
import nl.kroniek.events.BodyId;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.CalendarFilter;
import org.jspecify.annotations.Nullable;

/**
 * What a body came from, and what it went on into.
 *
 * @param into absent while it has not gone on into another body
 * @param when it did, in words
 */
public record Succession(@Nullable Link into, String when, List<Earlier> earlier) {

    /** A body that went on into this one, with its own meetings. */
    public record Earlier(Link body, String when, String tally, List<Slip> meetings) {}

    static Succession of(BodyEntry body, Desk desk) {
        List<Earlier> earlier = desk.chronicle().bodies().gatheredIn(body.id()).stream()
                .map(each -> earlier(each, desk)).toList();
        return body.ended() == null || body.ended().into() == null
                ? new Succession(null, "", earlier)
                : new Succession(desk.link(body.ended().into()), desk.words().full(body.ended().on()), earlier);
    }

    /** The newest first: of a body that meets for years, one comes for those to come and the last ones. */
    static List<CalendarEntry> meetings(BodyId body, Desk desk) {
        return desk.chronicle().calendar()
                .select(new CalendarFilter(null, null, body, Set.of(), Set.of(), null, false)).reversed();
    }

    private static Earlier earlier(BodyEntry body, Desk desk) {
        List<CalendarEntry> meetings = meetings(body.id(), desk);
        return new Earlier(desk.link(body.id()), body.ended() == null ? "" : desk.words().full(body.ended().on()),
                Tally.of(meetings, desk), Slip.all(meetings, desk));
    }
}
