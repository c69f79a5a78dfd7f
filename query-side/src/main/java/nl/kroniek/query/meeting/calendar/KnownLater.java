package nl.kroniek.query.meeting.calendar;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.nonoccurrence.Circumstances;
import nl.kroniek.events.nonoccurrence.NonOccurrenceEvent;
import org.jspecify.annotations.Nullable;

/** What the row of a meeting becomes when more is known of why it did not go ahead, or of something beside it. */
final class KnownLater {

    private KnownLater() {}

    static CalendarEntry explained(CalendarEntry was, NonOccurrenceEvent event, long version) {
        Circumstances now = event.becomes();
        if (was.status() == MeetingStatus.POSTPONED && !was.changes().isEmpty()) {
            DateChange last = was.changes().getLast();
            List<DateChange> changes = new ArrayList<>(was.changes().subList(0, was.changes().size() - 1));
            changes.add(new DateChange(last.kind(), last.previously(), last.to(), now.reasons(), now.decidedOn(),
                    now.decidedBy()));
            return changed(was, List.copyOf(changes), was.cancellation(), version);
        }
        return changed(was, was.changes(), new Cancellation(now.reasons(), now.figures(), now.decidedBy(),
                now.followUp(), now.decidedOn()), version);
    }

    /** Nothing that the calendar shows changed, but the meeting has a new version for who wants to change it. */
    static CalendarEntry seen(CalendarEntry was, long version) {
        return changed(was, was.changes(), was.cancellation(), version);
    }

    private static CalendarEntry changed(CalendarEntry was, List<DateChange> changes,
            @Nullable Cancellation cancellation, long version) {
        return new CalendarEntry(was.id(), was.kind(), was.title(), was.topic(), was.on(), was.bodies(), was.status(),
                was.arrangements(), was.recurrence(), was.with(), changes, cancellation, was.withdrawn(),
                was.sitting(), was.note(), version);
    }
}
