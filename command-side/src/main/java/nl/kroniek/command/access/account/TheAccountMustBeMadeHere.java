package nl.kroniek.command.access.account;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** Who gives somebody a password can sign in as them, in every association where they have a role. */
public record TheAccountMustBeMadeHere(boolean holds) implements Rule {

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
