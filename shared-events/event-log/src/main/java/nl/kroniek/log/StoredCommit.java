package nl.kroniek.log;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.kroniek.proof.CommitHeader;
import nl.kroniek.proof.EventLeaf;

/**
 * One commit exactly as stored: the bytes that were hashed.
 *
 * @param header what an auditor verifies
 * @param prev hash of the commit before this one, 32 bytes; zeros for the first
 * @param hash SHA-256 over the header and {@code prev}, 32 bytes
 * @param events at least one, in the order in which they were published
 */
public record StoredCommit(CommitHeader header, byte[] prev, byte[] hash, List<EventLeaf> events) {

    public StoredCommit {
        events = List.copyOf(events);
    }

    public long ordinal() {
        return header.ordinal();
    }

    public UUID commitId() {
        return header.commitId();
    }

    public String association() {
        return header.association();
    }

    public Instant at() {
        return header.at();
    }

    /** Global index of the first event. */
    public long first() {
        return header.first();
    }

    /** Global index of the last event: the position a reader has reached after this commit. */
    public long position() {
        return first() + events.size() - 1;
    }

    /** Of its events, as they are stored. */
    long bytes() {
        return events.stream().mapToLong(event -> (long) event.body().length + event.meta().length).sum();
    }

    @Override
    public String toString() {
        return "commit " + ordinal() + " " + commitId() + " of " + association() + ", events " + first() + ".."
                + position() + ", " + HexFormat.of().formatHex(hash);
    }
}
