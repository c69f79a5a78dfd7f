package nl.kroniek.query.meeting.calendar;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.Subject;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.MeetingCancellationWithdrawn;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingHeld;
import nl.kroniek.events.meeting.MeetingNotHeld;
import nl.kroniek.events.meeting.MeetingOutcomeUnconfirmed;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingRescheduled;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.Precision;
import org.jspecify.annotations.Nullable;

/** What each event makes of the row of a meeting. */
final class MeetingStory {

    private MeetingStory() {}

    static CalendarEntry scheduled(MeetingScheduled e, long version) {
        var arrangements = new Arrangements(e.organisers(), e.invited(), e.wholeExecutive(), e.preparedBy(), e.place(),
                e.extra(), e.count(), e.preparesFor(), e.jointWith());
        return new CalendarEntry(Subject.of(e.meeting()), EntryKind.MEETING, e.title(), e.topic(), e.on(), e.bodies(),
                MeetingStatus.SCHEDULED, arrangements, null, List.of(), List.of(), null, List.of(), null, null,
                version);
    }

    static CalendarEntry rescheduled(CalendarEntry was, MeetingRescheduled e, long version) {
        var change = new DateChange(DateChange.Kind.RESCHEDULED, e.previously(), e.to(), e.reasons(), e.on());
        return changed(was, e.to(), MeetingStatus.SCHEDULED, with(was.changes(), change), null, was.withdrawn(), null,
                null, version);
    }

    static CalendarEntry postponed(CalendarEntry was, MeetingPostponed e, long version) {
        var change = new DateChange(DateChange.Kind.POSTPONED, e.previously(), e.to(), e.reasons(), e.on());
        return changed(was, e.to(), MeetingStatus.POSTPONED, with(was.changes(), change), null, was.withdrawn(), null,
                null, version);
    }

    static CalendarEntry cancelled(CalendarEntry was, MeetingCancelled e, long version) {
        var cancellation = new Cancellation(e.reasons(), e.figures(), e.decidedBy(), e.followUp(), e.on());
        return changed(was, was.on(), MeetingStatus.CANCELLED, was.changes(), cancellation, was.withdrawn(), null,
                null, version);
    }

    /** The meeting stands again as it was planned, and if it had been postponed before, as it was postponed. */
    static CalendarEntry restored(CalendarEntry was, MeetingCancellationWithdrawn e, long version) {
        var withdrawn = was.cancellation() == null
                ? was.withdrawn()
                : with(was.withdrawn(), new WithdrawnCancellation(was.cancellation(), e.reason(), e.on()));
        var postponed = !was.changes().isEmpty() && was.changes().getLast().kind() == DateChange.Kind.POSTPONED;
        return changed(was, was.on(), postponed ? MeetingStatus.POSTPONED : MeetingStatus.SCHEDULED, was.changes(),
                null, withdrawn, null, null, version);
    }

    static CalendarEntry held(CalendarEntry was, MeetingHeld e, long version) {
        var on = e.on().precision() == Precision.UNKNOWN ? was.on() : e.on();
        return changed(was, on, MeetingStatus.HELD, was.changes(), null, was.withdrawn(),
                new Sitting(on, e.attendance(), e.impression()), null, version);
    }

    static CalendarEntry notHeld(CalendarEntry was, MeetingNotHeld e, long version) {
        return changed(was, was.on(), MeetingStatus.NOT_HELD, was.changes(), null, was.withdrawn(), null, e.note(),
                version);
    }

    static CalendarEntry unconfirmed(CalendarEntry was, MeetingOutcomeUnconfirmed e, long version) {
        return changed(was, was.on(), MeetingStatus.UNCONFIRMED, was.changes(), null, was.withdrawn(), null, e.note(),
                version);
    }

    /** Something happened to a part of it. */
    static CalendarEntry seen(CalendarEntry was, long version) {
        return changed(was, was.on(), was.status(), was.changes(), was.cancellation(), was.withdrawn(), was.sitting(),
                was.note(), version);
    }

    private static CalendarEntry changed(CalendarEntry was, VagueDate on, @Nullable MeetingStatus status,
            List<DateChange> changes, @Nullable Cancellation cancellation, List<WithdrawnCancellation> withdrawn,
            @Nullable Sitting sitting, @Nullable String note, long version) {
        return new CalendarEntry(was.id(), was.kind(), was.title(), was.topic(), on, was.bodies(), status,
                was.arrangements(), was.recurrence(), was.with(), changes, cancellation, withdrawn, sitting, note,
                version);
    }

    private static <T> List<T> with(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }
}
