package nl.kroniek.query.access;

import java.util.Set;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.access.Role;

/** Somebody who reads. Any role in an association lets one read what is of that association, and nothing else. */
@FunctionalInterface
public interface Reader {

    /** Opaque id of the account, as the log knows it; empty for nobody. */
    default String account() {
        return "";
    }

    /** The roles of this reader in the association; empty: not its business. */
    Set<Role> roles(AssociationId association);

    /**
     * Whether this reader administers the installation: gives roles in every association, and reads in none for that.
     */
    default boolean administersInstallation() {
        return false;
    }

    default boolean mayRead(AssociationId association) {
        return !roles(association).isEmpty();
    }

    /** Whether this reader may see the log of the association and check its views. */
    default boolean mayAudit(AssociationId association) {
        return roles(association).contains(Role.AUDITOR);
    }
}
