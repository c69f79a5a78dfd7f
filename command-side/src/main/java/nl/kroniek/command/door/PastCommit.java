package nl.kroniek.command.door;

import java.util.Map;

/**
 * A commit of before.
 *
 * @param payloadHash of the command that made it
 * @param versions the version of each aggregate after it
 */
record PastCommit(String payloadHash, Map<String, Long> versions, long position) {}
