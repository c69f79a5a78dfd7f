package nl.kroniek.events.body;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.VagueDate;

/**
 * It was recorded wrongly that a body ended or was handed over. It goes on as before: its seats, what is expected of it
 * and its planned meetings are what they were.
 *
 * @param ending what is taken back: the last that stood, so that one before it counts again
 */
public record BodyEndingWithdrawn(AssociationId association, BodyId body, BodyEnding ending, String reason,
        VagueDate on) implements BodyEvent {}
