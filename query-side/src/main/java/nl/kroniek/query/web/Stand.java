package nl.kroniek.query.web;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.Party;
import nl.kroniek.events.Precision;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.AttendanceFigures;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.DateChange;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import org.jspecify.annotations.Nullable;

/**
 * Who, when and which figures, beside the answer to "why": three short lines that say so when something is not known.
 *
 * @param label "Wie besloot dit"
 * @param unknown whether nobody wrote it down
 */
public record Stand(String label, String says, boolean unknown) {

    /** Empty for a meeting that went ahead, is still to come or never was: nobody decided anything then. */
    static List<Stand> of(CalendarEntry entry, Desk desk) {
        List<Stand> stands = new ArrayList<>();
        if (entry.isMistake()) {
            return stands;
        }
        if (entry.cancellation() != null) {
            Party who = entry.cancellation().decidedBy();
            stands.add(stand("who", who == null ? null : desk.words().party(who), entry, desk));
            stands.add(stand("when", day(entry.cancellation().decidedOn(), desk), entry, desk));
            stands.add(stand("figures", figures(entry.cancellation().figures(), desk), entry, desk));
        } else if (entry.status() == MeetingStatus.NOT_HELD) {
            stands.add(stand("who", null, entry, desk));
            stands.add(stand("when", null, entry, desk));
            stands.add(stand("figures", null, entry, desk));
        } else if (entry.status() == MeetingStatus.POSTPONED && Slip.lastChange(entry) != null) {
            DateChange change = entry.changes().getLast();
            stands.add(stand("who", change.decidedBy() == null ? null : desk.words().party(change.decidedBy()), entry,
                    desk));
            stands.add(stand("when", day(change.decidedOn(), desk), entry, desk));
            stands.add(stand("previously", day(change.previously(), desk), entry, desk));
        }
        return stands;
    }

    private static Stand stand(String what, @Nullable String says, CalendarEntry entry, Desk desk) {
        return new Stand(desk.say("stand." + what), says == null ? Sources.silence(entry.id().value(), desk) : says,
                says == null);
    }

    private static @Nullable String day(VagueDate date, Desk desk) {
        return date.precision() == Precision.UNKNOWN ? null : desk.words().full(date);
    }

    private static @Nullable String figures(@Nullable AttendanceFigures figures, Desk desk) {
        return figures == null ? null : desk.words().figures(figures);
    }
}
