package nl.kroniek.proof;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is signed and proved of one commit. Its bytes, without anything between them:
 *
 * <pre>
 * "kroniek/commit/v1\n"   18 bytes ASCII
 * ordinal                 i64   dense from 0
 * commitId                16 bytes, most significant first
 * association             u32 length in bytes, then UTF-8
 * first                   i64   global index of the first event
 * n                       u32   number of events, at least 1
 * at                      i64   milliseconds since 1970-01-01T00:00:00Z
 * eventsRoot              32 bytes
 * </pre>
 *
 * u32 and i64 are big-endian. {@code eventsRoot} is the {@link MerkleTree} root over the digests of the commit's
 * {@link EventLeaf}s in their order, each digest being one entry of 32 bytes. The hash that chains the log is
 * SHA-256(header ‖ prev), prev being the hash of the commit before, 32 zero bytes for the first. The tree over the
 * whole log has the header as its entry, without prev and hash: the chain is the operator's check of the storage, the
 * tree is what auditors verify.
 *
 * @param at whole milliseconds
 */
public record CommitHeader(long ordinal, UUID commitId, String association, long first, int n, Instant at,
        byte[] eventsRoot) {

    private static final String TAG = "kroniek/commit/v1\n";

    /** The {@code prev} of the first commit of a log: 32 zero bytes, a new array each time. */
    public static byte[] noPrevious() {
        return new byte[Sha256.LENGTH];
    }

    /**
     * Reads the bytes of a header.
     *
     * @throws Refused when these are not exactly the bytes of one header
     */
    public static CommitHeader of(byte[] bytes) {
        var in = new LayoutReader(bytes).tag(TAG);
        var header = new CommitHeader(in.within(in.int64(), 0, Long.MAX_VALUE), new UUID(in.int64(), in.int64()),
                in.prefixedText(), in.within(in.int64(), 0, Long.MAX_VALUE),
                (int) in.within(in.int32(), 1, Integer.MAX_VALUE), Instant.ofEpochMilli(in.int64()),
                in.raw(Sha256.LENGTH));
        in.end();
        return header;
    }

    /** The root over the events of one commit, in their order. */
    public static byte[] rootOf(List<EventLeaf> events) {
        return MerkleTree.root(events.stream().map(EventLeaf::digest).toList());
    }

    /** The bytes above: the entry of the log's tree. */
    public byte[] bytes() {
        return new Layout().tag(TAG).int64(ordinal).int64(commitId.getMostSignificantBits())
                .int64(commitId.getLeastSignificantBits()).prefixed(association).int64(first).int32(n)
                .int64(at.toEpochMilli()).raw(eventsRoot).bytes();
    }

    /**
     * The chained hash of this commit, 32 bytes.
     *
     * @param prev hash of the commit before, 32 bytes
     * @throws IllegalArgumentException when {@code prev} has another length
     */
    public byte[] hash(byte[] prev) {
        if (prev.length != Sha256.LENGTH) {
            throw new IllegalArgumentException("prev has " + prev.length + " bytes; a SHA-256 hash has 32.");
        }
        return Sha256.of(bytes(), prev);
    }
}
