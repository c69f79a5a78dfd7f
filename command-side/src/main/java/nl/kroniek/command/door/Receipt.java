package nl.kroniek.command.door;

import nl.kroniek.events.Id;

/**
 * What came of a command.
 *
 * @param version of the thing afterwards, dense from 0
 * @param position global index of the last event of the commit; -1 where nothing was stored (a dry run)
 * @param repeated whether it had been carried out before, and nothing was written now
 */
public record Receipt(Id id, long version, long position, boolean repeated) {}
