package nl.kroniek.query.meeting.calendar;

import java.util.List;
import java.util.Objects;
import nl.kroniek.events.Precision;
import nl.kroniek.events.Subject;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.MeetingCancellationWithdrawn;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingCorrected;
import nl.kroniek.events.meeting.MeetingDetails;
import nl.kroniek.events.meeting.MeetingEnteredByMistake;
import nl.kroniek.events.meeting.MeetingHeld;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingRescheduled;
import nl.kroniek.events.meeting.MeetingScheduled;
import org.jspecify.annotations.Nullable;

/** What each event makes of the row of a meeting. */
final class MeetingStory {

    private MeetingStory() {}

    static CalendarEntry scheduled(MeetingScheduled e, long version) {
        MeetingDetails first = MeetingDetails.of(e);
        return new CalendarEntry(Subject.of(e.meeting()), EntryKind.MEETING, e.title(), e.topic(), e.on(), e.bodies(),
                MeetingStatus.SCHEDULED, arrangements(first), null, List.of(), List.of(), null, List.of(), null, null,
                e.on(), null, null, null, null, version);
    }

    /** Nothing but its version moved. */
    static CalendarEntry seen(CalendarEntry was, long version) {
        return new Redrawn(was).at(version);
    }

    static Redrawn rescheduled(Redrawn row, MeetingRescheduled e) {
        return row.as(MeetingStatus.SCHEDULED).moved(
                new DateChange(DateChange.Kind.RESCHEDULED, e.previously(), e.to(), e.reasons(), e.on()));
    }

    static Redrawn postponed(Redrawn row, MeetingPostponed e) {
        return row.as(MeetingStatus.POSTPONED).moved(
                new DateChange(DateChange.Kind.POSTPONED, e.previously(), e.to(), e.reasons(), e.on()));
    }

    static Redrawn cancelled(Redrawn row, MeetingCancelled e) {
        row.as(MeetingStatus.CANCELLED).cancellation = new Cancellation(e.reasons(), e.figures(), e.decidedBy(),
                e.followUp(), e.on());
        return row;
    }

    static Redrawn restored(Redrawn row, MeetingCancellationWithdrawn e) {
        if (row.cancellation != null) {
            row.withdrawn = Redrawn.with(row.withdrawn,
                    new WithdrawnCancellation(row.cancellation, e.reason(), e.on()));
        }
        return planned(row);
    }

    /** The meeting stands again as it was planned, and if it had been postponed before, as it was postponed. */
    static Redrawn planned(Redrawn row) {
        boolean postponed = !row.changes.isEmpty() && row.changes.getLast().kind() == DateChange.Kind.POSTPONED;
        return row.as(postponed ? MeetingStatus.POSTPONED : MeetingStatus.SCHEDULED);
    }

    static Redrawn begun(Redrawn row, VagueDate on) {
        row.as(MeetingStatus.OPENED).sitting = new Sitting(on, null, null, null);
        row.on = on;
        return row;
    }

    static Redrawn held(Redrawn row, MeetingHeld e) {
        VagueDate on = sat(e.on(), row);
        row.as(MeetingStatus.HELD).sitting = new Sitting(on, e.attendance(), e.impression(), null);
        row.on = on;
        return row;
    }

    static Redrawn closed(Redrawn row, VagueDate on) {
        Sitting s = row.sitting;
        row.sitting = s == null ? null : new Sitting(s.on(), s.attendance(), s.impression(), on.time());
        return row;
    }

    static Redrawn noted(Redrawn row, MeetingStatus status, @Nullable String note) {
        row.as(status).note = note;
        return row;
    }

    static Redrawn corrected(Redrawn row, MeetingCorrected e) {
        MeetingDetails now = e.instead();
        row.title = now.title();
        row.topic = now.topic();
        row.bodies = now.bodies();
        row.planned = now.on();
        row.arrangements = arrangements(now);
        Sitting s = row.sitting;
        if (s != null && now.heldOn() != null) {
            row.sitting = new Sitting(sat(now.heldOn(), row), s.attendance(), s.impression(), s.ended());
        }
        row.on = row.sitting == null ? row.planned : row.sitting.on();
        return row;
    }

    /** Everything it knew of itself stays, to be given back and to be read. */
    static Redrawn mistaken(Redrawn row, MeetingEnteredByMistake e) {
        row.mistake = new Mistake(e.reason(), e.on(), Objects.requireNonNullElse(row.status, MeetingStatus.SCHEDULED));
        row.status = MeetingStatus.ENTERED_BY_MISTAKE;
        return row;
    }

    static Redrawn reinstated(Redrawn row) {
        if (row.mistake != null) {
            row.status = row.mistake.before();
            row.mistake = null;
        }
        return row;
    }

    /** Held on a day that nobody wrote down: then on the planned one. */
    private static VagueDate sat(VagueDate on, Redrawn row) {
        return on.precision() == Precision.UNKNOWN ? row.planned : on;
    }

    private static Arrangements arrangements(MeetingDetails now) {
        return new Arrangements(now.organisers(), now.invited(), now.wholeExecutive(), now.preparedBy(),
                now.setting().place(), now.extra(), now.count(), now.preparesFor(), now.jointWith(),
                now.setting().online(), now.setting().ends());
    }
}
