package nl.kroniek.proof;

import java.time.Instant;

/**
 * A witness saw the log grow to this checkpoint, and nothing taken from it that he had seen before.
 *
 * @param at by the witness's clock, to the second
 */
public record Cosignature(WitnessKey witness, Instant at) {}
