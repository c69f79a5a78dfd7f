package nl.kroniek.command.access.revoke;

import nl.kroniek.access.HeldRoles;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.access.Role;

/** Who takes away the last administrator's role leaves nobody who can grant one. */
public record AnAdministratorMustRemain(AccountId account, Role role, HeldRoles held) implements Rule {

    @Override
    public boolean holds() {
        return role != Role.ADMINISTRATOR || !held.of(account).contains(role) || held.holders(role) > 1;
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
