package nl.kroniek.log;

import java.util.List;

/**
 * Commits that were read together, in log order.
 *
 * @param isLast whether the log ended there when it was read
 */
record Page(List<StoredCommit> commits, boolean isLast) {}
