package nl.kroniek.events.series;

import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/**
 * One meeting that a series planned.
 *
 * @param on the day it was planned on
 */
public record PlannedSitting(MeetingId meeting, VagueDate on) {}
