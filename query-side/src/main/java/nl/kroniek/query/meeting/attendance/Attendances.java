package nl.kroniek.query.meeting.attendance;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kroniek.events.MeetingId;

/** The attendance lists of one association as they stand at one position. */
public final class Attendances {

    private final Map<MeetingId, AttendanceSheet> sheets;

    public Attendances(List<AttendanceSheet> rows) {
        sheets = rows.stream().collect(Collectors.toUnmodifiableMap(AttendanceSheet::meeting, Function.identity()));
    }

    /** Empty where nobody kept a list. */
    public AttendanceSheet of(MeetingId meeting) {
        return sheets.getOrDefault(meeting, AttendanceSheet.empty(meeting));
    }
}
