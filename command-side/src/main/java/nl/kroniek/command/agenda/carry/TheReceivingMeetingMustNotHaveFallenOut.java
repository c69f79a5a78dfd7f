package nl.kroniek.command.agenda.carry;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** What goes to a meeting that does not take place goes nowhere. */
public record TheReceivingMeetingMustNotHaveFallenOut(String field, boolean holds) implements Rule {

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
