package nl.kroniek.events.attendance;

import java.util.List;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * Lines of the attendance list were wrong; what they said is kept.
 *
 * @param item the agenda item it concerns; absent for the whole meeting
 */
public record AttendanceCorrected(AssociationId association, MeetingId meeting, @Nullable AgendaItemId item,
        List<AttendanceCorrection> corrections) implements AttendanceEvent {}
