package nl.kroniek.command.door;

/**
 * Who asks, and how.
 *
 * @param actor opaque id of the account; never a name
 * @param role the role that allows it
 * @param correlationId the same for everything that one request or one import sets going
 */
public record Origin(String actor, String role, Via via, String correlationId) {}
