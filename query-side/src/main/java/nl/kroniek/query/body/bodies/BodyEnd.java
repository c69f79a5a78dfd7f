package nl.kroniek.query.body.bodies;

import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** The body no longer meets. */
public record BodyEnd(VagueDate on, @Nullable String reason) {}
