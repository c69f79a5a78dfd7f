package nl.kroniek.proof;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Writes a log as a file that anybody can read: {@code docs/exported-log.md}. It writes what it is given, also when
 * that is damaged; {@link ExportedLog} finds the damage.
 */
public final class ExportWriter implements Closeable {

    static final String FIRST_LINE = "kroniek/log/v1\n";

    private final OutputStream out;
    private long commits;

    /** @param out is closed with this writer; buffer it */
    public ExportWriter(OutputStream out) throws IOException {
        this.out = out;
        text(FIRST_LINE);
    }

    /** The commits in their order, from ordinal 0 on. */
    public void write(ExportedCommit commit) throws IOException {
        var header = commit.header();
        number("commit", header.ordinal());
        text("commitId " + header.commitId() + "\n");
        bytes("association", header.association());
        number("first", header.first());
        number("n", header.n());
        number("at", header.at().toEpochMilli());
        hash("eventsRoot", header.eventsRoot());
        hash("prev", commit.prev());
        hash("hash", commit.hash());
        for (var event : commit.events()) {
            write(event);
        }
        commits++;
    }

    /** Says that the log ends here. A file without this line was cut off, so it is not written by closing alone. */
    public void end() throws IOException {
        number("end", commits);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void write(EventLeaf event) throws IOException {
        bytes("id", event.id());
        bytes("agg", event.agg());
        bytes("aggType", event.aggType());
        number("seq", event.seq());
        bytes("type", event.type());
        number("rev", event.rev());
        number("at", event.at().toEpochMilli());
        bytes("body", event.body());
        bytes("meta", event.meta());
    }

    private void number(String name, long value) throws IOException {
        text(name + " " + value + "\n");
    }

    private void hash(String name, byte[] hash) throws IOException {
        text(name + " " + HexFormat.of().formatHex(hash) + "\n");
    }

    private void bytes(String name, String value) throws IOException {
        bytes(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(String name, byte[] value) throws IOException {
        text(name + " " + value.length + " ");
        out.write(value);
        out.write('\n');
    }

    private void text(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
