package nl.kroniek.events.attendance;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of an attendance list.
 *
 * @param substituteFor in whose place this attendee came; absent for who came for themselves
 * @param arrived the wall clock in Europe/Amsterdam of who came late; absent for who was there from the start
 * @param left the wall clock of who left early; absent for who stayed to the end
 */
public record AttendanceLine(Attendee who, Presence presence, @Nullable Attendee substituteFor,
        @Nullable LocalTime arrived, @Nullable LocalTime left) {}
