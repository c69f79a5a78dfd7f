package nl.kroniek.command.decision.take;

import java.util.List;
import nl.kroniek.command.reference.KnownBody;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.body.Authority;
import nl.kroniek.events.decision.Standing;

/** A body that only advises cannot bind; it can propose, or share a conclusion. */
public record AnAdvisoryBodyMustNotDecide(Standing standing, KnownBody body) implements Rule {

    @Override
    public boolean holds() {
        return body.authority() != Authority.ADVISORY || standing != Standing.RESOLVED;
    }

    @Override
    public String field() {
        return "/decidedBy";
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public List<String> arguments() {
        return List.of(body.label());
    }
}
