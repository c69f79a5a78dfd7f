package nl.kroniek.query.meeting.stamps;

import java.time.Instant;
import java.util.List;
import nl.kroniek.events.Id;
import nl.kroniek.events.Subject;
import nl.kroniek.events.contact.ContactEvent;
import nl.kroniek.events.meeting.MeetingEvent;
import nl.kroniek.events.milestone.MilestoneEvent;
import nl.kroniek.query.view.Moment;
import nl.kroniek.query.view.Rows;
import nl.kroniek.query.view.View;

/** Fills {@code calendar_stamps}: feeds need the times, and must be the same bytes at every reading. */
public final class StampsProjection {

    public static final View<Stamp> VIEW = new View<>("calendar_stamps", Stamp.class, List.of(
            new View.Part<>(MeetingEvent.class, (event, moment, rows) -> stamp(event.meeting(), moment, rows)),
            new View.Part<>(ContactEvent.class, (event, moment, rows) -> stamp(event.contact(), moment, rows)),
            new View.Part<>(MilestoneEvent.class, (event, moment, rows) -> stamp(event.milestone(), moment, rows))));

    private StampsProjection() {}

    private static void stamp(Id id, Moment moment, Rows<Stamp> rows) {
        Instant begun = rows.find(id.value()).map(Stamp::begun).orElse(moment.at());
        rows.put(id.value(), new Stamp(Subject.of(id), begun, moment.at()));
    }
}
