package nl.kroniek.events.body;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** A body has gone on into another one and ends; what it was and did stays its own. Its seats end with it. */
public record BodyMerged(AssociationId association, BodyId body, BodyId into, @Nullable String reason,
        VagueDate on) implements BodyEvent {}
