package nl.kroniek.log;

import java.util.Optional;
import java.util.function.LongConsumer;
import nl.kroniek.log.Verification.Fault;
import org.bson.BsonDocument;
import org.bson.BsonInvalidOperationException;
import org.jspecify.annotations.Nullable;

/** Reads the whole log and checks that it is what was written: complete, in order, linked and unchanged. */
public final class LogVerifier {

    private final Commits commits;

    LogVerifier(Commits commits) {
        this.commits = commits;
    }

    /** Walks from the first commit to the last and stops at the first fault. Memory grows with the ids of events. */
    public Verification verify() {
        return verify(null, events -> {});
    }

    /**
     * The same, for somebody who waits and who knows an earlier end of the log: a log that was rewritten as a whole has a
     * chain that fits, and only this finds it.
     *
     * @param earlier what a check found before; the log must still hold that commit with that hash
     * @param seen hears the number of events that were found good, once for each commit
     */
    public Verification verify(@Nullable Verification earlier, LongConsumer seen) {
        var walk = new Walk(earlier);
        try (var cursor = commits.walk()) {
            while (cursor.hasNext()) {
                var fault = check(walk, cursor.next());
                if (fault.isPresent()) {
                    return walk.result(fault);
                }
                seen.accept(walk.events());
            }
        }
        return walk.result(walk.faultAtTheEnd());
    }

    private static Optional<Fault> check(Walk walk, BsonDocument document) {
        StoredCommit commit;
        try {
            commit = CommitDocument.read(document);
        } catch (BsonInvalidOperationException e) {
            return Optional.of(new Fault(walk.expected(), "unreadable",
                    "Commit " + walk.expected() + ": a field is missing or of another kind: " + e.getMessage()));
        }
        return walk.check(commit);
    }
}
