package nl.kroniek.command.door;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kroniek.command.refusal.Objection;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.StoredCommit;
import nl.kroniek.proof.EventLeaf;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The commands that the log knows: a look-up by commit id, no table beside it. */
final class StoredCommits implements Commits {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LogReader log;

    StoredCommits(LogReader log) {
        this.log = log;
    }

    @Override
    public Optional<PastCommit> find(UUID commitId) {
        return log.byCommitId(commitId).map(StoredCommits::read);
    }

    @Override
    public long head() {
        return log.head();
    }

    private static PastCommit read(StoredCommit commit) {
        Map<String, Long> versions = commit.events().stream()
                .collect(Collectors.toMap(EventLeaf::agg, EventLeaf::seq, Math::max));
        return new PastCommit(hash(commit), versions, commit.position());
    }

    private static String hash(StoredCommit commit) {
        EventLeaf first = commit.events().getFirst();
        try {
            return JSON.readTree(first.meta()).path(Metadata.PAYLOAD_HASH).asString("");
        } catch (JacksonException unreadable) {
            throw Objection.HISTORY_UNREADABLE.refusal(first.agg(), commit.first());
        }
    }
}
