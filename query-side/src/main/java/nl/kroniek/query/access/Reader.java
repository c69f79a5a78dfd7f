package nl.kroniek.query.access;

import java.util.Set;
import nl.kroniek.events.AssociationId;
import nl.kroniek.vault.Role;

/** Somebody who reads. Any role in an association lets one read what is of that association, and nothing else. */
public interface Reader {

    boolean mayRead(AssociationId association);

    /** The roles of this reader in the association; empty: not its business. */
    Set<Role> roles(AssociationId association);

    /** Whether this reader may see the log of the association and check its views. */
    boolean mayAudit(AssociationId association);
}
