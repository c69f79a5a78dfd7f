package nl.kroniek.command.door;

import nl.kroniek.events.Id;

/**
 * What came of a command.
 *
 * @param version of the thing afterwards, dense from 0
 * @param position global index of the last event of the commit, or of the log where there was nothing to record:
 *            whoever has seen it has seen what this answer is true of; -1 in a dry run
 * @param repeated whether it had been carried out before, and nothing was written now
 */
public record Receipt(Id id, long version, long position, boolean repeated) {}
