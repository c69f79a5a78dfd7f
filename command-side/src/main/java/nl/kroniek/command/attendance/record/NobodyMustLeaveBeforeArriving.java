package nl.kroniek.command.attendance.record;

import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.attendance.AttendanceLine;

/** Who left at one time did not arrive at a later one. */
public record NobodyMustLeaveBeforeArriving(String field, AttendanceLine line) implements Rule {

    @Override
    public boolean holds() {
        return line.arrived() == null || line.left() == null || line.arrived().isBefore(line.left());
    }
}
