package nl.kroniek.query.web;

import nl.kroniek.events.Precision;
import nl.kroniek.events.VagueDate;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.Cancellation;
import nl.kroniek.query.meeting.missed.NonOccurrence;
import org.jspecify.annotations.Nullable;

/** The way to the form for who knows more of why a meeting did not go ahead, in words that say what is missing. */
final class Explaining {

    private Explaining() {}

    /** Null when it went ahead, or when this reader may not record. */
    static @Nullable Link of(CalendarEntry entry, Desk desk) {
        return desk.isMayWrite()
                ? NonOccurrence.of(entry).map(missed -> new Link(desk.say("meeting.explain." + missing(entry)),
                        desk.at("/vergaderingen/" + entry.id().value() + "/aanvullen"))).orElse(null)
                : null;
    }

    private static String missing(CalendarEntry entry) {
        if (Slip.reasons(entry).isEmpty()) {
            return "reason";
        }
        Cancellation known = entry.cancellation();
        boolean all = known == null
                ? entry.changes().getLast().decidedBy() != null && isKnown(entry.changes().getLast().decidedOn())
                : known.decidedBy() != null && isKnown(known.decidedOn()) && known.figures() != null
                        && !known.followUp().isEmpty();
        return all ? "wrong" : "more";
    }

    private static boolean isKnown(VagueDate date) {
        return date.precision() != Precision.UNKNOWN;
    }
}
