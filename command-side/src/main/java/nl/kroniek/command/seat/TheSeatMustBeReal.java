package nl.kroniek.command.seat;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** On a seat that was entered by mistake nobody sits. */
public record TheSeatMustBeReal(boolean holds) implements Rule {

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
