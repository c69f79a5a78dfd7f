package nl.kroniek.command.body.merge;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** A body goes on into another one and ends; both keep their own history. */
public record MergeBody(AssociationId association, BodyId id, BodyId into, @Nullable String reason,
        VagueDate on) implements Command {}
