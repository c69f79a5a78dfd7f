package nl.kroniek.events.attendance;

import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.Event;
import nl.kroniek.events.MeetingId;
import org.jspecify.annotations.Nullable;

/** What is known of who was at a meeting. */
public sealed interface AttendanceEvent extends Event permits AttendanceRecorded, AttendanceCorrected {
    MeetingId meeting();

    /** The agenda item it concerns; absent for the whole meeting. */
    @Nullable
    AgendaItemId item();
}
