package nl.kroniek.events.access;

import nl.kroniek.events.AccountId;
import nl.kroniek.events.AssociationId;

/**
 * Somebody may no longer act in a role.
 *
 * @param reason why not, in a sentence
 */
public record RoleRevoked(AssociationId association, AccountId account, Role role,
        String reason) implements AccessEvent {}
