package nl.kroniek.command.body.handover;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;

/** A body goes on under somebody else. */
public record HandOverBody(AssociationId association, BodyId id, Party to, VagueDate on) implements Command {}
