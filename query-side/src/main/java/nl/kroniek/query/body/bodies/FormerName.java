package nl.kroniek.query.body.bodies;

import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * What a body was called.
 *
 * @param until when it got another name
 */
public record FormerName(String name, @Nullable String abbreviation, VagueDate until) {}
