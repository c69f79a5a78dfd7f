package nl.kroniek.query.decision.log;

import nl.kroniek.events.BodyId;

/**
 * The number a register gave.
 *
 * @param label as people write it, for example DB 2023-14
 */
public record DecisionNumber(BodyId body, int year, int number, String label) {}
