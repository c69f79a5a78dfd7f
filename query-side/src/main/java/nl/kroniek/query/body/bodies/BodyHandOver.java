package nl.kroniek.query.body.bodies;

import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;

/** The body goes on under somebody else. */
public record BodyHandOver(Party to, VagueDate on) {}
