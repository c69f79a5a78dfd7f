package nl.kroniek.command.body.discontinue;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** A body ends; its history stays. */
public record DiscontinueBody(AssociationId association, BodyId id, VagueDate on,
        @Nullable String reason) implements Command {}
