package nl.kroniek.command.body.withdraw;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** Only what stopped, went on into another or was handed over can be taken back. */
public record TheBodyMustHaveEnded(boolean holds) implements Rule {

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
