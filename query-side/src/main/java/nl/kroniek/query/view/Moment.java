package nl.kroniek.query.view;

import java.time.Instant;
import nl.kroniek.events.AssociationId;

/**
 * Where an event stands when a projection sees it.
 *
 * @param position its global index in the log
 * @param sequence its place in the history of its aggregate: the version of the thing it happened to
 * @param at when it was recorded: the commit's time in milliseconds, the same at every replay
 */
public record Moment(AssociationId association, long position, long sequence, Instant at) {}
