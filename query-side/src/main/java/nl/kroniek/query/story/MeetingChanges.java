package nl.kroniek.query.story;

import java.util.List;
import nl.kroniek.events.Event;
import nl.kroniek.events.Precision;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.MeetingCancellationWithdrawn;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingEvent;
import nl.kroniek.events.meeting.MeetingHeld;
import nl.kroniek.events.meeting.MeetingNotHeld;
import nl.kroniek.events.meeting.MeetingOutcomeUnconfirmed;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingRescheduled;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import org.jspecify.annotations.Nullable;

/** Before and after of a meeting: its status and its date. */
final class MeetingChanges {

    /** A meeting as far as its events were followed; {@code planned} is the status a withdrawn cancellation gives back. */
    private record Stand(@Nullable MeetingStatus status, MeetingStatus planned, @Nullable VagueDate on) {}

    private MeetingChanges() {}

    static void add(MeetingEvent event, List<Event> earlier, Changes changes) {
        Stand before = new Stand(null, MeetingStatus.SCHEDULED, null);
        for (Event each : earlier) {
            if (each instanceof MeetingEvent of && of.meeting().equals(event.meeting())) {
                before = after(before, of);
            }
        }
        Stand after = after(before, event);
        VagueDate was = previously(event, before);
        if (was != null && after.on() != null) {
            changes.add("date", changes.words().full(was), changes.words().full(after.on()));
        }
        if (before.status() != null && after.status() != null) {
            changes.add("status", changes.words().word(before.status()), changes.words().word(after.status()));
        }
    }

    private static @Nullable VagueDate previously(MeetingEvent event, Stand before) {
        return switch (event) {
            case MeetingRescheduled e -> e.previously();
            case MeetingPostponed e -> e.previously();
            default -> before.on();
        };
    }

    private static Stand after(Stand was, MeetingEvent event) {
        return switch (event) {
            case MeetingScheduled e -> new Stand(MeetingStatus.SCHEDULED, MeetingStatus.SCHEDULED, e.on());
            case MeetingRescheduled e -> new Stand(MeetingStatus.SCHEDULED, MeetingStatus.SCHEDULED, e.to());
            case MeetingPostponed e -> new Stand(MeetingStatus.POSTPONED, MeetingStatus.POSTPONED, e.to());
            case MeetingCancelled e -> new Stand(MeetingStatus.CANCELLED, was.planned(), was.on());
            case MeetingCancellationWithdrawn e -> new Stand(was.planned(), was.planned(), was.on());
            case MeetingHeld e -> new Stand(MeetingStatus.HELD, was.planned(),
                    e.on().precision() == Precision.UNKNOWN ? was.on() : e.on());
            case MeetingNotHeld e -> new Stand(MeetingStatus.NOT_HELD, was.planned(), was.on());
            case MeetingOutcomeUnconfirmed e -> new Stand(MeetingStatus.UNCONFIRMED, was.planned(), was.on());
        };
    }
}
