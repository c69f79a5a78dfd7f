package nl.kroniek.query.meeting.attendance;

import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.attendance.AttendanceLine;
import org.jspecify.annotations.Nullable;

/**
 * One line as it stands now.
 *
 * @param item absent for the whole meeting
 */
public record AttendanceRow(@Nullable AgendaItemId item, AttendanceLine line) {}
