package nl.kroniek.command.access.grant;

import nl.kroniek.command.Command;
import nl.kroniek.events.AccessId;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.access.Role;

/** Somebody may act in a role from now on. */
public record GrantRole(AssociationId association, AccountId account, Role role) implements Command {

    /** The role book of the association. */
    @Override
    public AccessId id() {
        return AccessId.of(association);
    }
}
