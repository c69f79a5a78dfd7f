package nl.kroniek.query.body.bodies;

import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * The body goes on under somebody else.
 *
 * @param reason absent where nobody gave one
 */
public record BodyHandOver(Party to, VagueDate on, @Nullable String reason) {}
