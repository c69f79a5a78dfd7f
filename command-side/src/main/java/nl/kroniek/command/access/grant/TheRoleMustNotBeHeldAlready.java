package nl.kroniek.command.access.grant;

import java.util.Set;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.access.Role;

/** A role is granted once, until it is revoked. */
public record TheRoleMustNotBeHeldAlready(Role role, Set<Role> held) implements Rule {

    @Override
    public boolean holds() {
        return !held.contains(role);
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
