package nl.kroniek.events.plan;

/**
 * What orange and red must say.
 *
 * @param cause oorzaak
 * @param consequence gevolg
 * @param correction bijsturing
 */
public record Explanation(String cause, String consequence, String correction) {}
