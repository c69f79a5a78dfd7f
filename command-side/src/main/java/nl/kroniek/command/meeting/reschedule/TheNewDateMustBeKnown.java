package nl.kroniek.command.meeting.reschedule;

import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.Precision;
import nl.kroniek.events.VagueDate;

/** Without a new date it is a postponement. */
public record TheNewDateMustBeKnown(VagueDate to) implements Rule {

    @Override
    public boolean holds() {
        return to.precision() != Precision.UNKNOWN;
    }

    @Override
    public String field() {
        return "/to";
    }
}
