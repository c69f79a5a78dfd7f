package nl.kroniek.command.access.revoke;

import java.util.Set;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.access.Role;

/** Only a role that somebody holds can be taken away. */
public record TheRoleMustBeHeld(Role role, Set<Role> held) implements Rule {

    @Override
    public boolean holds() {
        return held.contains(role);
    }

    @Override
    public String field() {
        return "/role";
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
