package nl.kroniek.command.attendance.record;

import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.attendance.AttendanceLine;
import nl.kroniek.events.attendance.Presence;

/** Who was not there did not come late, leave early or replace anybody. */
public record OnlyWhoWasThereMustHaveTimes(String field, AttendanceLine line) implements Rule {

    @Override
    public boolean holds() {
        return line.presence() == Presence.PRESENT
                || line.arrived() == null && line.left() == null && line.substituteFor() == null;
    }
}
