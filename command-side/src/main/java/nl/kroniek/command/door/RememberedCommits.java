package nl.kroniek.command.door;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The commands of a dry run, on top of those that the log knows. */
final class RememberedCommits implements Commits {

    private final Commits stored;
    private final Map<UUID, PastCommit> here = new HashMap<>();

    RememberedCommits(Commits stored) {
        this.stored = stored;
    }

    @Override
    public Optional<PastCommit> find(UUID commitId) {
        return Optional.ofNullable(here.get(commitId)).or(() -> stored.find(commitId));
    }

    @Override
    public void carriedOut(UUID commitId, PastCommit commit) {
        here.put(commitId, commit);
    }
}
