package nl.kroniek.query.web;

import nl.kroniek.events.AssociationId;

/** Says whether whoever makes this request may read an association. */
@FunctionalInterface
interface Readers {

    boolean mayRead(AssociationId association);
}
