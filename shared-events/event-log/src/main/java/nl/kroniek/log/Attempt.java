package nl.kroniek.log;

import com.mongodb.MongoException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings one commit into the log: link it to the head and insert it; when somebody was first look again, check again,
 * try again. The messages of the database are never parsed: whether the commit is in is read back by its id.
 */
final class Attempt {

    private final Commits commits;
    private final Draft draft;
    private final Deadline deadline;

    /** Why it is not known whether an insert that was sent has been stored; null as long as it is known. */
    private @Nullable MongoException doubt;

    Attempt(Commits commits, Draft draft, Deadline deadline) {
        this.commits = commits;
        this.draft = draft;
        this.deadline = deadline;
    }

    /** @param head where the log ended when this process last looked; null to look first */
    StoredCommit from(@Nullable Head head) throws Conflict {
        var at = head;
        while (true) {
            if (at == null) {
                at = look();
            }
            var commit = draft.after(at);
            if (insert(commit)) {
                return commit;
            }
            var mine = mine();
            if (mine.isPresent()) {
                return mine.get();
            }
            pause(null);
            at = null;
        }
    }

    /** True when the database says that it is stored; false when somebody was first, or when there is doubt. */
    private boolean insert(StoredCommit commit) {
        try {
            commits.insert(commit);
            return true;
        } catch (MongoException e) {
            switch (Failure.of(e)) {
                case DUPLICATE -> {}
                case UNCERTAIN -> doubt = e;
                case REFUSED -> throw e;
            }
            return false;
        }
    }

    private Head look() {
        while (true) {
            try {
                return commits.head();
            } catch (MongoException e) {
                pause(e);
            }
        }
    }

    /** My commit when it is stored after all; nothing when it is worth another try. */
    private Optional<StoredCommit> mine() throws Conflict {
        while (true) {
            try {
                var stored = commits.byCommitId(draft.commitId());
                if (stored.isEmpty()) {
                    refuseTaken();
                } else if (!draft.isThe(stored.get())) {
                    throw new CommitAlreadyStored(stored.get());
                }
                return stored;
            } catch (MongoException e) {
                pause(e);
            }
        }
    }

    private void refuseTaken() throws Conflict {
        for (int i = 0; i < draft.events().size(); i++) {
            var event = draft.events().get(i);
            if (commits.isTaken(event)) {
                throw new Conflict(i, "event " + event.id() + " or its place in " + event.agg() + " is taken");
            }
        }
    }

    private void pause(@Nullable MongoException trouble) {
        if (!deadline.pause()) {
            throw doubt == null ? CommitRefused.busy(trouble) : new OutcomeUnknown(draft.commitId(), doubt);
        }
    }
}
