package nl.kroniek.query.access;

import nl.kroniek.events.AssociationId;

/** Somebody who reads. Any role in an association lets one read what is of that association, and nothing else. */
public interface Reader {

    boolean mayRead(AssociationId association);

    /** Whether this reader may see the log of the association and check its views. */
    boolean mayAudit(AssociationId association);
}
