package nl.kroniek.command.body.handover;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** A body goes on under somebody else. */
public record HandOverBody(AssociationId association, BodyId id, Party to, VagueDate on,
        @Nullable String reason) implements Command {}
