package nl.kroniek.log.tree;

import java.util.List;
import nl.kroniek.proof.CommitHeader;

/** The commits of a log as entries of a tree, as far as a majority has stored them. */
public interface Headers {

    /** Number of commits. */
    long size();

    /**
     * At most {@code limit} headers from this ordinal on, in order.
     *
     * @throws nl.kroniek.log.LogDamaged when one is missing while later ones are there
     */
    List<CommitHeader> page(long from, int limit);
}
