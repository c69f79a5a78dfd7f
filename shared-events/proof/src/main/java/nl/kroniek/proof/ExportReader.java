package nl.kroniek.proof;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

/** Reads an exported log, {@code docs/exported-log.md}, one commit at a time, and checks its form only. */
public final class ExportReader {

    /** More than a log ever puts into one commit. */
    private static final int MOST_EVENTS = 1 << 16;

    private final ExportFields in;
    private long commits;
    private String name;

    /**
     * @param in is not closed; buffer it
     * @throws Refused when it does not begin as an exported log does
     */
    public ExportReader(InputStream in) throws IOException {
        this.in = new ExportFields(in);
        if (!(this.in.value() + "\n").equals(ExportWriter.FIRST_LINE)) {
            throw this.in.wrong("kroniek/log/v1");
        }
        name = nameOfNext();
    }

    /**
     * The next commit; nothing after the last one.
     *
     * @throws Refused when the file goes on in another form, ends too early, or does not end where it says
     */
    public Optional<ExportedCommit> next() throws IOException {
        if (name.equals("commit")) {
            in.newCommit();
            var commit = commit();
            commits++;
            return Optional.of(commit);
        }
        if (!name.equals("end") || in.number(in.value(), "end") != commits || !in.atEnd()) {
            throw in.wrong("end");
        }
        return Optional.empty();
    }

    private ExportedCommit commit() throws IOException {
        long ordinal = in.number(in.value(), "commit");
        var id = commitId();
        String association = in.text("association");
        long first = in.number("first");
        int n = in.int32("n");
        var at = Instant.ofEpochMilli(in.number("at"));
        var header = new CommitHeader(ordinal, id, association, first, n, at, in.hash("eventsRoot"));
        byte[] prev = in.hash("prev");
        byte[] hash = in.hash("hash");
        var events = new ArrayList<EventLeaf>();
        for (name = nameOfNext(); name.equals("id"); name = nameOfNext()) {
            if (events.size() == MOST_EVENTS) {
                throw in.wrong("id");
            }
            events.add(event());
        }
        return new ExportedCommit(header, prev, hash, events);
    }

    /**
     * What cannot be read after a commit that is complete is the next commit's fault, so it waits until that is asked.
     */
    private String nameOfNext() throws IOException {
        try {
            return in.name();
        } catch (Refused e) {
            return "";
        }
    }

    private EventLeaf event() throws IOException {
        return new EventLeaf(in.textOf("id"), in.text("agg"), in.text("aggType"), in.number("seq"), in.text("type"),
                in.int32("rev"), Instant.ofEpochMilli(in.number("at")), in.bytes("body"), in.bytes("meta"));
    }

    private UUID commitId() throws IOException {
        in.expect("commitId");
        String text = in.value();
        try {
            var id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            throw in.wrong("commitId");
        }
        throw in.wrong("commitId");
    }
}
