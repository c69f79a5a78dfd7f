package nl.kroniek.query.meeting.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.attendance.AttendanceCorrected;
import nl.kroniek.events.attendance.AttendanceCorrection;
import nl.kroniek.events.attendance.AttendanceEvent;
import nl.kroniek.events.attendance.AttendanceLine;
import nl.kroniek.events.attendance.AttendanceRecorded;
import nl.kroniek.query.view.Moment;
import nl.kroniek.query.view.Rows;
import nl.kroniek.query.view.View;
import org.jspecify.annotations.Nullable;

/** Fills {@code attendance}. */
public final class AttendanceProjection {

    public static final View<AttendanceSheet> VIEW = new View<>("attendance", AttendanceSheet.class,
            List.of(new View.Part<>(AttendanceEvent.class, AttendanceProjection::on)));

    private AttendanceProjection() {}

    static void on(AttendanceEvent event, Moment moment, Rows<AttendanceSheet> rows) {
        String id = event.meeting().value();
        AttendanceSheet was = rows.find(id).orElseGet(() -> AttendanceSheet.empty(event.meeting()));
        List<AttendanceRow> list = new ArrayList<>(was.rows());
        switch (event) {
            case AttendanceRecorded e -> e.lines().forEach(line -> list.add(new AttendanceRow(e.item(), line)));
            case AttendanceCorrected e -> e.corrections().forEach(each -> correct(list, e.item(), each));
        }
        rows.put(id, new AttendanceSheet(event.meeting(), List.copyOf(list)));
    }

    /** In its own place, so that a list does not change its order when somebody mends it. */
    private static void correct(List<AttendanceRow> list, @Nullable AgendaItemId item,
            AttendanceCorrection correction) {
        for (int i = 0; i < list.size(); i++) {
            AttendanceRow row = list.get(i);
            if (Objects.equals(row.item(), item) && isSame(row.line(), correction.was())) {
                if (correction.becomes() == null) {
                    list.remove(i);
                } else {
                    list.set(i, new AttendanceRow(item, correction.becomes()));
                }
                return;
            }
        }
    }

    private static boolean isSame(AttendanceLine one, AttendanceLine other) {
        return one.who().identity().equals(other.who().identity());
    }
}
