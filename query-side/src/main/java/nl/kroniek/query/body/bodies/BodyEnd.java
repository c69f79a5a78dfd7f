package nl.kroniek.query.body.bodies;

import nl.kroniek.events.BodyId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * The body no longer meets.
 *
 * @param into the body in which it goes on; absent when it simply ended
 */
public record BodyEnd(VagueDate on, @Nullable String reason, @Nullable BodyId into) {}
