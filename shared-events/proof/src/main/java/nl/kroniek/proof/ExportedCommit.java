package nl.kroniek.proof;

import java.util.List;

/**
 * One commit as a log holds it, with everything that was hashed.
 *
 * @param header the entry of the log's tree
 * @param prev hash of the commit before this one, 32 bytes; zeros for the first
 * @param hash SHA-256(header ‖ prev), 32 bytes
 * @param events in the order in which they were published
 */
public record ExportedCommit(CommitHeader header, byte[] prev, byte[] hash, List<EventLeaf> events) {

    public ExportedCommit {
        events = List.copyOf(events);
    }

    /**
     * The proof of one of these events, without the others.
     *
     * @param place of the event in this commit, from 0
     * @throws IndexOutOfBoundsException when there is no such event
     */
    public EventProof proofOf(int place) {
        var leaves = events.stream().map(event -> MerkleTree.leafHash(event.digest())).toList();
        return new EventProof(header, events.get(place),
                Inclusion.of(place, events.size(), Subtrees.ofLeaves(leaves)));
    }
}
