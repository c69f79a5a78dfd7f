package nl.kroniek.command.agenda.send;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** An empty agenda tells nobody what to prepare. */
public record AnAgendaMustHaveItemsToBeSent(int standing) implements Rule {

    @Override
    public boolean holds() {
        return standing > 0;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
