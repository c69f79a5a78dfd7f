package nl.kroniek.query.web.attendance;

import nl.kroniek.events.attendance.AttendanceLine;
import nl.kroniek.events.attendance.Attendee;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on an attendance list, or expected there.
 *
 * @param key names this attendee in the fields of a form
 * @param line absent as long as nobody wrote down whether they came
 */
public record Listed(String key, Attendee who, String name, @Nullable AttendanceLine line) {}
