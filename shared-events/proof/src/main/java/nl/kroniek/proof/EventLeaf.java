package nl.kroniek.proof;

import java.time.Instant;

/**
 * One event as it is hashed. The digest is SHA-256 over these bytes, without anything between them:
 *
 * <pre>
 * "kroniek/event/v1\n"                     17 bytes ASCII
 * then of every field, in this order: its length in bytes as u32, then its bytes
 *   id       UTF-8    a UUID as text
 *   agg      UTF-8    the aggregate; the event's own id when it belongs to none
 *   aggType  UTF-8    empty when it belongs to no aggregate
 *   seq      i64      place in the aggregate's history, from 0
 *   type     UTF-8    the registered short name
 *   rev      i64      revision of the type's shape, from 1; 0 when it has none
 *   at       i64      milliseconds since 1970-01-01T00:00:00Z
 *   body     as stored, canonical JSON
 *   meta     as stored, canonical JSON
 * </pre>
 *
 * u32 and i64 are big-endian; i64 is two's complement and has the length 8. The actor stands in {@code meta}, so it is
 * covered too.
 *
 * @param at whole milliseconds
 */
public record EventLeaf(String id, String agg, String aggType, long seq, String type, int rev, Instant at, byte[] body,
        byte[] meta) {

    private static final String TAG = "kroniek/event/v1\n";

    /**
     * Reads the bytes that are hashed.
     *
     * @throws Refused when these are not exactly the bytes of one event
     */
    public static EventLeaf of(byte[] layout) {
        var in = new LayoutReader(layout).tag(TAG);
        var event = new EventLeaf(in.prefixedText(), in.prefixedText(), in.prefixedText(), in.prefixedInt64(),
                in.prefixedText(), (int) in.within(in.prefixedInt64(), Integer.MIN_VALUE, Integer.MAX_VALUE),
                Instant.ofEpochMilli(in.prefixedInt64()), in.prefixed(), in.prefixed());
        in.end();
        return event;
    }

    /** The 32 bytes that stand for this event in the Merkle tree of its commit. */
    public byte[] digest() {
        return Sha256.of(layout());
    }

    /** The bytes that are hashed, as the table above has them. */
    public byte[] layout() {
        return new Layout().tag(TAG).prefixed(id).prefixed(agg).prefixed(aggType).prefixed(seq).prefixed(type)
                .prefixed((long) rev).prefixed(at.toEpochMilli()).prefixed(body).prefixed(meta).bytes();
    }
}
