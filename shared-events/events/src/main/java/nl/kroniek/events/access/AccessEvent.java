package nl.kroniek.events.access;

import nl.kroniek.events.AccountId;
import nl.kroniek.events.Event;

/** Who may do what in an association. It happens to its role book, {@link nl.kroniek.events.AccessId}. */
public sealed interface AccessEvent extends Event permits RoleGranted, RoleRevoked {

    AccountId account();

    Role role();
}
