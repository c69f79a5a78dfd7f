package nl.kroniek.proof;

import java.util.ArrayList;

/**
 * One event with what leads from it to its commit, so that it can be shown without the other events of the commit. It
 * is the {@code extra} of our {@link TlogProof}s. Its bytes, without anything between them:
 *
 * <pre>
 * "kroniek/event-proof/v1\n"   23 bytes ASCII
 * header                       u32 length, then the bytes of the {@link CommitHeader}
 * event                        u32 length, then the bytes of the {@link EventLeaf}
 * place                        u32, of the event in its commit, from 0
 * hashes                       u32 number, then 32 bytes each: the path from the event's digest to eventsRoot
 * </pre>
 *
 * @param inCommit of the event's digest among the {@code n} digests of the commit
 */
public record EventProof(CommitHeader header, EventLeaf event, Inclusion inCommit) {

    private static final String TAG = "kroniek/event-proof/v1\n";

    /**
     * Reads the extra data of one of our proofs.
     *
     * @throws Refused when it is of another form
     */
    public static EventProof of(byte[] extra) {
        var in = new LayoutReader(extra).tag(TAG);
        var header = CommitHeader.of(in.prefixed());
        var event = EventLeaf.of(in.prefixed());
        long place = in.within(in.int32(), 0, header.n() - 1L);
        var path = new ArrayList<byte[]>();
        for (long left = in.within(in.int32(), 0, HashLines.LONGEST); left > 0; left--) {
            path.add(in.raw(Sha256.LENGTH));
        }
        in.end();
        return new EventProof(header, event, new Inclusion(place, header.n(), path));
    }

    /** The bytes as above. */
    public byte[] bytes() {
        var out = new Layout().tag(TAG).prefixed(header.bytes()).prefixed(event.layout())
                .int32(Math.toIntExact(inCommit.index())).int32(inCommit.path().size());
        inCommit.path().forEach(out::raw);
        return out.bytes();
    }

    /**
     * The entry of the log's tree, after the event was found in its commit.
     *
     * @throws Refused when the event does not stand under the commit's eventsRoot
     */
    public byte[] entry() {
        if (inCommit.size() != header.n() || !inCommit.proves(event.digest(), header.eventsRoot())) {
            throw new Refused(Fault.EVENT_NOT_IN_COMMIT, event.id(), header.ordinal());
        }
        return header.bytes();
    }
}
