package nl.kroniek.command.attendance.record;

import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.attendance.AttendanceLine;
import nl.kroniek.events.meeting.NightAfter;

/** Who left at one time did not arrive at a later one; a meeting may go on into the night. */
public record NobodyMustLeaveBeforeArriving(String field, AttendanceLine line) implements Rule {

    @Override
    public boolean holds() {
        return line.arrived() == null || line.left() == null || line.arrived().isBefore(line.left())
                || NightAfter.holds(line.arrived(), line.left());
    }
}
