package nl.kroniek.events.meeting;

/** What happens to a meeting, from its first date on. */
public sealed interface MeetingEvent extends OfMeeting permits MeetingScheduled, MeetingRescheduled, MeetingPostponed,
        MeetingCancelled, MeetingCancellationWithdrawn, MeetingHeld, MeetingNotHeld, MeetingOutcomeUnconfirmed,
        MeetingArranged, MeetingOpened, MeetingClosed, MeetingOutcomeWithdrawn, MeetingEnteredByMistake,
        MeetingReinstated, MeetingCorrected, MeetingPlacedInSeries {}
