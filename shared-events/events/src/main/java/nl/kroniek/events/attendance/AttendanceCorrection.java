package nl.kroniek.events.attendance;

import org.jspecify.annotations.Nullable;

/**
 * A line of an attendance list that was wrong.
 *
 * @param becomes absent where this attendee does not belong on the list at all
 */
public record AttendanceCorrection(AttendanceLine was, @Nullable AttendanceLine becomes) {}
