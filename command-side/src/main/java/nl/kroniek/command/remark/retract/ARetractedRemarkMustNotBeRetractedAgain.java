package nl.kroniek.command.remark.retract;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** A remark is retracted once. */
public record ARetractedRemarkMustNotBeRetractedAgain(boolean retracted) implements Rule {

    @Override
    public boolean holds() {
        return !retracted;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
