package nl.kroniek.events.minutes;

import nl.kroniek.events.meeting.OfMeeting;

/** What happens to the minutes of a meeting. */
public sealed interface MinutesEvent extends OfMeeting permits MinutesPublished, MinutesApproved, MinutesWithdrawn {}
