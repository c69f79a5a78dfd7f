package nl.kroniek.events.attendance;

import java.util.List;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * These stand on the attendance list from now on, beside those who stood there.
 *
 * @param item the agenda item it concerns; absent for the whole meeting
 */
public record AttendanceRecorded(AssociationId association, MeetingId meeting, @Nullable AgendaItemId item,
        List<AttendanceLine> lines) implements AttendanceEvent {}
