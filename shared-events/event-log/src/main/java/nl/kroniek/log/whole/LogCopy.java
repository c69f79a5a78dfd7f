package nl.kroniek.log.whole;

import com.mongodb.client.MongoCursor;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Optional;
import nl.kroniek.log.StoredCommit;
import nl.kroniek.log.StoredLog;
import nl.kroniek.proof.ExportReader;
import nl.kroniek.proof.ExportWriter;
import nl.kroniek.proof.ExportedCommit;
import nl.kroniek.proof.Fault;
import org.bson.BSONException;
import org.bson.BsonDocument;

/** The log as a file and back, in the form that anybody can read and check: {@code proof/docs/exported-log.md}. */
public final class LogCopy {

    private static final int BATCH = 500;
    private static final long BATCH_BYTES = 8L << 20;
    private static final int TOLD_EVERY = 256;

    private LogCopy() {}

    /**
     * What was written.
     *
     * @param commits in the file
     * @param events in the file
     * @param hash of the last commit in the chain
     * @param fault the first commit that is not as it was recorded. The file has it as it is, and what comes after it,
     *            unless it could not be read: then the file ends there, without its last line
     */
    public record Written(long commits, long events, byte[] hash, Optional<LogFault> fault) {}

    /**
     * Writes all commits that were there when it began.
     *
     * @param asIt is also when they are damaged; otherwise it stops at the first fault, and the file has no last line
     * @param out is not closed; buffer it
     */
    public static Written write(StoredLog log, OutputStream out, boolean asIt, Progress progress) throws IOException {
        long size = log.size();
        try {
            return log.walk(size, cursor -> {
                try {
                    return write(cursor, size, out, asIt, progress);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    // The writer is not closed: that would close the stream of somebody else.
    @SuppressWarnings("resource")
    private static Written write(MongoCursor<BsonDocument> cursor, long size, OutputStream out, boolean asIt,
            Progress progress) throws IOException {
        var writer = new ExportWriter(out);
        var chain = new Chain();
        long commits = 0;
        long events = 0;
        while (cursor.hasNext()) {
            var document = cursor.next();
            var commit = chain.fault().isEmpty() ? chain.next(document) : Optional.<StoredCommit>empty();
            if (commit.isEmpty() && asIt) {
                commit = readable(document);
            }
            if (commit.isEmpty()) {
                return new Written(commits, events, chain.head(), chain.fault());
            }
            writer.write(exported(commit.get()));
            commits++;
            events += commit.get().events().size();
            if (commits % TOLD_EVERY == 0) {
                progress.at(commits, size);
            }
        }
        var cutShort = commits < size && chain.fault().isEmpty()
                ? Optional.of(LogFault.of(commits, Fault.SHORTER, size))
                : chain.fault();
        writer.end();
        return new Written(commits, events, chain.head(), cutShort);
    }

    private static Optional<StoredCommit> readable(BsonDocument document) {
        try {
            return Optional.of(StoredLog.read(document));
        } catch (BSONException e) {
            return Optional.empty();
        }
    }

    private static ExportedCommit exported(StoredCommit commit) {
        return new ExportedCommit(commit.header(), commit.prev(), commit.hash(), commit.events());
    }

    /**
     * Puts a log back that was checked before, into a database that holds none.
     *
     * @param in a whole exported log; is not closed
     * @param total commits in it
     */
    public static void restore(InputStream in, StoredLog log, long total, Progress progress) throws IOException {
        log.createIndexes();
        var reader = new ExportReader(in);
        var batch = new ArrayList<StoredCommit>();
        long bytes = 0;
        long done = 0;
        for (var next = reader.next(); next.isPresent(); next = reader.next()) {
            var commit = next.get();
            batch.add(new StoredCommit(commit.header(), commit.prev(), commit.hash(), commit.events()));
            bytes += commit.events().stream().mapToLong(e -> 512L + e.body().length + e.meta().length).sum();
            if (batch.size() == BATCH || bytes >= BATCH_BYTES) {
                log.insert(batch);
                done += batch.size();
                progress.at(done, total);
                batch.clear();
                bytes = 0;
            }
        }
        if (!batch.isEmpty()) {
            log.insert(batch);
        }
    }
}
