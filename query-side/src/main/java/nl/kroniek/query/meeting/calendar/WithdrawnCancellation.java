package nl.kroniek.query.meeting.calendar;

import nl.kroniek.events.VagueDate;

/** A cancellation that was undone, kept as it was. */
public record WithdrawnCancellation(Cancellation cancellation, String reason, VagueDate withdrawnOn) {}
