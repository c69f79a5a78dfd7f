package nl.kroniek.log.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kroniek.log.StoredCommit;
import nl.kroniek.log.StoredLog;
import nl.kroniek.log.whole.LogChecked.IndexTrouble;
import nl.kroniek.proof.Checkpoint;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * The check of a stored log from end to end: chain, events, dense positions, identities, indexes, and the root of the
 * tree where a checkpoint says what it was. It may run while the log grows, and looks at what was there when it began.
 * Memory does not grow with the log, unless an index is missing ({@link ByMemory}).
 */
public final class LogCheck {

    private static final int COMMITS_A_PAGE = 256;
    private static final int EVENTS_A_PAGE = 2_048;

    private final StoredLog log;
    private final Progress progress;
    private final Signed signed;
    private final Earlier earlier;
    private final Chain chain = new Chain();
    private final List<StoredCommit> page = new ArrayList<>();
    private long eventsInPage;

    private LogCheck(StoredLog log, Signed signed, Earlier earlier, Progress progress) {
        this.log = log;
        this.progress = progress;
        this.signed = signed;
        this.earlier = earlier;
    }

    /**
     * Reads the log to its end or to the first fault.
     *
     * @param checkpoints of this log, whose signatures were checked ({@link Checkpoint#open}); without any, a log that
     *            was rewritten as a whole cannot be told from the real one, nor one that lost its end
     */
    public static LogChecked check(StoredLog log, List<Checkpoint> checkpoints, Progress progress) {
        return new LogCheck(log, new Signed(checkpoints), Earlier.none(), progress).run();
    }

    /**
     * The same for who signs nothing, and remembers how the log ended at an earlier check.
     *
     * @param earlier absent when there was none
     */
    public static LogChecked check(StoredLog log, @Nullable Earlier earlier, Progress progress) {
        return new LogCheck(log, new Signed(List.of()), earlier == null ? Earlier.none() : earlier, progress).run();
    }

    private LogChecked run() {
        long size = log.size();
        // Who opens a log for the first time makes its indexes.
        var missing = size == 0 ? List.<UniqueIndex>of() : UniqueIndex.missing(log);
        var identities = missing.isEmpty() ? new ByIndex(log) : new ByMemory();
        Optional<LogFault> fault = log.walk(size, cursor -> {
            var found = signed.compare(chain.tree());
            while (found.isEmpty() && cursor.hasNext()) {
                found = take(cursor.next(), identities, size);
            }
            return found.or(() -> identities.check(page)).or(() -> signed.atTheEnd(chain.tree()))
                    .or(() -> earlier.atTheEnd(chain));
        });
        var troubles = new ArrayList<IndexTrouble>();
        missing.forEach(index -> troubles.add(new IndexTrouble(index.name(), Optional.empty(), size)));
        if (fault.isEmpty() && missing.isEmpty()) {
            counts(size, troubles);
        }
        return new LogChecked(fault.map(LogFault::ordinal).orElse(chain.tree().size()), chain.events(),
                chain.tree().root(), chain.head(), signed.covered(), fault, troubles);
    }

    /** A commit that is wrong by itself ends the page; those before it are asked about first. */
    private Optional<LogFault> take(BsonDocument document, Identities identities, long size) {
        var commit = chain.next(document);
        if (commit.isEmpty()) {
            return identities.check(page).or(chain::fault);
        }
        page.add(commit.get());
        eventsInPage += commit.get().events().size();
        var rewritten = signed.compare(chain.tree()).or(() -> earlier.compare(chain));
        if (rewritten.isEmpty() && page.size() < COMMITS_A_PAGE && eventsInPage < EVENTS_A_PAGE) {
            return rewritten;
        }
        var fault = identities.check(page).or(() -> rewritten);
        page.clear();
        eventsInPage = 0;
        progress.at(chain.tree().size(), size);
        progress.events(chain.events());
        return fault;
    }

    /** The log may grow meanwhile: a count between the sizes before and after is right. */
    private void counts(long size, List<IndexTrouble> troubles) {
        long estimate = log.count(null);
        // A MongoDB that was not stopped cleanly may estimate wrongly: what does not fit is counted one by one.
        compare("_id", size, fits(size, estimate) ? estimate : log.count(new BsonDocument()), troubles);
        UniqueIndex.ALL.forEach(index -> compare(index.name(), size, index.count(log), troubles));
    }

    private void compare(String keys, long size, long found, List<IndexTrouble> troubles) {
        if (!fits(size, found)) {
            troubles.add(new IndexTrouble(keys, Optional.of(found), size));
        }
    }

    private boolean fits(long size, long found) {
        return found == size || found > size && found <= log.size();
    }
}
