package nl.kroniek.events.plan;

/** What orange and red must say. */
public record Explanation(String cause, String consequence, String correction) {}
