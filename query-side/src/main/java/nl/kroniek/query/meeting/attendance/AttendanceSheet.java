package nl.kroniek.query.meeting.attendance;

import java.util.List;
import java.util.Objects;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.attendance.AttendanceLine;
import nl.kroniek.events.attendance.Presence;
import org.jspecify.annotations.Nullable;

/** Who was at one meeting, in the order in which they were put on the list. */
public record AttendanceSheet(MeetingId meeting, List<AttendanceRow> rows) {

    /** Nobody wrote anything down. */
    public static AttendanceSheet empty(MeetingId meeting) {
        return new AttendanceSheet(meeting, List.of());
    }

    /** @param item null for the whole meeting */
    public List<AttendanceLine> lines(@Nullable AgendaItemId item) {
        return rows.stream().filter(row -> Objects.equals(row.item(), item)).map(AttendanceRow::line).toList();
    }

    /** The agenda items that have a list of their own. */
    public List<AgendaItemId> items() {
        return rows.stream().map(AttendanceRow::item).filter(Objects::nonNull).distinct().toList();
    }

    /** How many of them, at the whole meeting. */
    public int count(Presence presence) {
        return (int) lines(null).stream().filter(line -> line.presence() == presence).count();
    }
}
