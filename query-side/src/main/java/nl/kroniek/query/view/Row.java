package nl.kroniek.query.view;

import nl.kroniek.events.AssociationId;

/**
 * One row of a view.
 *
 * @param id unique within the view and the association
 * @param position global index of the last event it reflects
 */
public record Row<R>(AssociationId association, String id, long position, R value) {}
