package nl.kroniek.events.body;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * A body has ended; its history stays.
 *
 * @param on since when it is no more
 */
public record BodyDiscontinued(AssociationId association, BodyId body, VagueDate on,
        @Nullable String reason) implements BodyEvent {}
