package nl.kroniek.events.access;

import nl.kroniek.events.AccountId;
import nl.kroniek.events.AssociationId;

/** Somebody may act in a role from now on. Whose account it is stands outside the log. */
public record RoleGranted(AssociationId association, AccountId account, Role role) implements AccessEvent {}
