package nl.kroniek.log.tree;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.kroniek.proof.CommitHeader;

/** Headers that follow from their ordinal, as many as a test wants. */
public final class MadeUpLog implements Headers {

    private final List<CommitHeader> headers = new ArrayList<>();
    private int pagesRead;

    static CommitHeader header(long ordinal) {
        return header(ordinal, "vgg");
    }

    static CommitHeader header(long ordinal, String association) {
        return new CommitHeader(ordinal, new UUID(ordinal, ~ordinal), association, 2 * ordinal, 2,
                Instant.ofEpochMilli(1_700_000_000_000L + ordinal), new byte[32]);
    }

    public MadeUpLog of(long size) {
        LongStream.range(headers.size(), size).mapToObj(MadeUpLog::header).forEach(headers::add);
        return this;
    }

    public void rewrite(int ordinal) {
        headers.set(ordinal, header(ordinal, "vfg"));
    }

    void cutTo(int size) {
        headers.subList(size, headers.size()).clear();
    }

    List<byte[]> entries(long size) {
        return headers.subList(0, (int) size).stream().map(CommitHeader::bytes).toList();
    }

    int pagesRead() {
        return pagesRead;
    }

    @Override
    public long size() {
        return headers.size();
    }

    @Override
    public List<CommitHeader> page(long from, int limit) {
        pagesRead++;
        int begin = (int) Math.min(from, headers.size());
        return List.copyOf(headers.subList(begin, Math.min(headers.size(), begin + limit)));
    }
}
