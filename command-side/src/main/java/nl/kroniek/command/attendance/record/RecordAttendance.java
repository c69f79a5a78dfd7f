package nl.kroniek.command.attendance.record;

import java.util.List;
import nl.kroniek.command.Command;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.attendance.AttendanceLine;
import nl.kroniek.events.attendance.Attendee;
import org.jspecify.annotations.Nullable;

/**
 * Who was there, as far as this list knows; who is not on it stays as they were.
 *
 * @param item the agenda item it concerns; absent for the whole meeting
 * @param lines who stood there already with something else is corrected
 * @param removed who was put on the list by mistake
 */
public record RecordAttendance(AssociationId association, MeetingId id, @Nullable AgendaItemId item,
        List<AttendanceLine> lines, List<Attendee> removed) implements Command {}
