package nl.kroniek.query.web;

import java.util.List;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.body.BodyKind;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.missed.NonOccurrence;
import nl.kroniek.query.meeting.missed.NonOccurrences;
import org.jspecify.annotations.Nullable;

/**
 * Others that did not go ahead, beside one that did not: first who shares its reason or its body.
 *
 * @param akin whether none does, so that these are of the same kind of body and the same year
 */
public record Alike(List<Slip> others, boolean akin) {

    private static final int SHOWN = 5;

    /** Null when it went ahead, or may still. */
    static @Nullable Alike of(CalendarEntry entry, Desk desk) {
        NonOccurrences all = NonOccurrences.of(desk.chronicle().calendar(), null, null);
        return NonOccurrence.of(entry).map(missed -> {
            List<NonOccurrence> like = all.like(missed, SHOWN);
            return like.isEmpty()
                    ? new Alike(slips(all.akin(missed, body -> kind(body, desk), SHOWN), desk), true)
                    : new Alike(slips(like, desk), false);
        }).orElse(null);
    }

    private static @Nullable BodyKind kind(BodyId body, Desk desk) {
        return desk.chronicle().bodies().find(body).map(BodyEntry::kind).orElse(null);
    }

    /** On the day that it would have been, also when it got another. */
    private static List<Slip> slips(List<NonOccurrence> missed, Desk desk) {
        return missed.stream().map(each -> Slip.of(each.meeting(), desk).on(each.plannedOn(), desk)).toList();
    }
}
