package nl.kroniek.log;

import java.util.Optional;
import nl.kroniek.log.Verification.Fault;
import org.bson.BsonDocument;
import org.bson.BsonInvalidOperationException;

/** Reads the whole log and checks that it is what was written: complete, in order, linked and unchanged. */
public final class LogVerifier {

    private final Commits commits;

    LogVerifier(Commits commits) {
        this.commits = commits;
    }

    /** Walks from the first commit to the last and stops at the first fault. Memory grows with the ids of events. */
    public Verification verify() {
        var walk = new Walk();
        try (var cursor = commits.walk()) {
            while (cursor.hasNext()) {
                var fault = check(walk, cursor.next());
                if (fault.isPresent()) {
                    return walk.result(fault);
                }
            }
        }
        return walk.result(Optional.empty());
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
