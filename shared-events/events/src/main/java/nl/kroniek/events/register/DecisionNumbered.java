package nl.kroniek.events.register;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.RegisterId;

/**
 * A decision got its number: without gap, never used twice.
 *
 * @param number 1, 2, 3 within the body and year
 * @param label as people write it, for example DB 2023-14
 */
public record DecisionNumbered(AssociationId association, RegisterId register, BodyId body, int year,
        DecisionId decision, int number, String label) implements RegisterEvent {}
