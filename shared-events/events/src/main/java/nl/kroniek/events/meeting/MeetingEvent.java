package nl.kroniek.events.meeting;

import nl.kroniek.events.Event;
import nl.kroniek.events.MeetingId;

/** What happens to a meeting, from its first date on. */
public sealed interface MeetingEvent extends Event permits MeetingScheduled, MeetingRescheduled, MeetingPostponed,
        MeetingCancelled, MeetingCancellationWithdrawn, MeetingHeld, MeetingNotHeld, MeetingOutcomeUnconfirmed {
    MeetingId meeting();
}
