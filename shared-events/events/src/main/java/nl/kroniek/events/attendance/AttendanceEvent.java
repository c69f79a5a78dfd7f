package nl.kroniek.events.attendance;

import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.meeting.OfMeeting;
import org.jspecify.annotations.Nullable;

/** What is known of who was at a meeting. */
public sealed interface AttendanceEvent extends OfMeeting permits AttendanceRecorded, AttendanceCorrected {
    /** The agenda item it concerns; absent for the whole meeting. */
    @Nullable
    AgendaItemId item();
}
