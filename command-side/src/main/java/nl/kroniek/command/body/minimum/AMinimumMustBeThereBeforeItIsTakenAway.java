package nl.kroniek.command.body.minimum;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** Where there is no minimum, none can be taken away. */
public record AMinimumMustBeThereBeforeItIsTakenAway(boolean takenAway, boolean isThere) implements Rule {

    @Override
    public boolean holds() {
        return isThere || !takenAway;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public String field() {
        return "/minimum";
    }
}
