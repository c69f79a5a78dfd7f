package nl.kroniek.query.meeting.calendar;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.nonoccurrence.Circumstances;
import nl.kroniek.events.nonoccurrence.NonOccurrenceEvent;

/** What the row of a meeting becomes when more is known of why it did not go ahead. */
final class KnownLater {

    private KnownLater() {}

    static Redrawn explained(Redrawn row, NonOccurrenceEvent event) {
        Circumstances now = event.becomes();
        if (row.status == MeetingStatus.POSTPONED && !row.changes.isEmpty()) {
            DateChange last = row.changes.getLast();
            List<DateChange> changes = new ArrayList<>(row.changes.subList(0, row.changes.size() - 1));
            changes.add(new DateChange(last.kind(), last.previously(), last.to(), now.reasons(), now.decidedOn(),
                    now.decidedBy()));
            row.changes = List.copyOf(changes);
        } else {
            row.cancellation = new Cancellation(now.reasons(), now.figures(), now.decidedBy(), now.followUp(),
                    now.decidedOn());
        }
        return row;
    }
}
