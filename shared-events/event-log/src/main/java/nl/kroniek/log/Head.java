package nl.kroniek.log;

import nl.kroniek.proof.CommitHeader;

/**
 * The end of the log, to which the next commit is linked.
 *
 * @param ordinal of the last commit, -1 when the log is empty
 * @param next global index the next event gets
 * @param hash of the last commit
 */
record Head(long ordinal, long next, byte[] hash) {

    static Head none() {
        return new Head(-1, 0, CommitHeader.noPrevious());
    }

    static Head of(StoredCommit commit) {
        return new Head(commit.ordinal(), commit.position() + 1, commit.hash());
    }
}
