package nl.kroniek.command.attendance.record;

import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.attendance.AttendanceLine;

/** A substitute comes in the place of somebody else. */
public record NobodyMustReplaceThemselves(String field, AttendanceLine line) implements Rule {

    @Override
    public boolean holds() {
        return line.substituteFor() == null || !line.substituteFor().identity().equals(line.who().identity());
    }
}
