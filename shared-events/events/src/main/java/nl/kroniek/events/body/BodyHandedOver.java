package nl.kroniek.events.body;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;

/** A body goes on under somebody else; its history stays. */
public record BodyHandedOver(AssociationId association, BodyId body, Party to, VagueDate on) implements BodyEvent {}
