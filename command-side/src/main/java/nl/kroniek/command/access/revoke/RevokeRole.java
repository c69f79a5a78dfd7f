package nl.kroniek.command.access.revoke;

import nl.kroniek.command.Command;
import nl.kroniek.events.AccessId;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.access.Role;

/** Somebody may no longer act in a role. */
public record RevokeRole(AssociationId association, AccountId account, Role role, String reason) implements Command {

    /** The role book of the association. */
    @Override
    public AccessId id() {
        return AccessId.of(association);
    }
}
