package nl.kroniek.query.body.bodies;

import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * The body goes on under somebody else.
 *
 * @param reason absent where nobody gave one
 * @param before an earlier one, which counts again when this one is taken back; absent where there was none
 */
public record BodyHandOver(Party to, VagueDate on, @Nullable String reason, @Nullable BodyHandOver before) {}
