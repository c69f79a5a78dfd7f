package nl.kroniek.proof.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.proof.Consistency;
import nl.kroniek.proof.HashLines;
import nl.kroniek.proof.Inclusion;
import nl.kroniek.proof.Notes;
import nl.kroniek.proof.TestLog;
import nl.kroniek.proof.TlogProof;

/** A folder with all that an auditor may be handed of a log of 13 commits, and one forgery. */
record Folder(Path path) {

    static final TestLog LOG = TestLog.of(13);
    static final String KEY = Notes.KEY.verifier().vkey();

    Folder fill() throws IOException {
        write("log", LOG.file());
        write("damaged",
                new String(LOG.file(), StandardCharsets.UTF_8).replaceFirst("(?s)(commit 8\n.*?)Overleg", "$1Overlex")
                        .getBytes(StandardCharsets.UTF_8));
        write("early", signed(LOG.checkpoint(5)));
        write("late", signed(LOG.checkpoint(13)));
        write("witnessed", Notes.witnessed(LOG.checkpoint(13), 1_700_000_000).bytes());
        var proof = LOG.proof(6, 0, Notes.KEY);
        write("witnessed.tlog-proof", new TlogProof(proof.extra(), proof.index(), proof.path(),
                Notes.witnessed(LOG.checkpoint(13), 1_700_000_000)).bytes());
        write("other", signed(new Checkpoint(TestLog.ORIGIN, 13, new byte[32], List.of())));
        write("unknown", LOG.checkpoint(13).sign(Notes.NEXT_KEY).bytes());
        write("event.tlog-proof", LOG.proof(6, 0, Notes.KEY).bytes());
        write("entry", LOG.commits().get(6).header().bytes());
        write("wrong-entry", LOG.commits().get(7).header().bytes());
        write("inclusion", lines(Inclusion.of(6, 13, LOG.tree()).path()));
        write("consistency", lines(Consistency.between(5, 13, LOG.tree()).path()));
        write("keys", ("# of the log\n\n" + KEY + "\n").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    String of(String name) {
        return path.resolve(name).toString();
    }

    private static byte[] lines(List<byte[]> hashes) {
        return HashLines.lines(hashes).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] signed(Checkpoint checkpoint) {
        return checkpoint.sign(Notes.KEY).bytes();
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(path.resolve(name), bytes);
    }
}
