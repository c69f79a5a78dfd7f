package nl.kroniek.proof;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * The check of a whole exported log: every event, every commit, the chain through them, and the root of the tree
 * wherever a checkpoint says what it was.
 */
public final class ExportedLog {

    private final LogWalk walk = new LogWalk();
    private final List<Checkpoint> checkpoints;
    private int matched;

    private ExportedLog(List<Checkpoint> checkpoints) {
        this.checkpoints = checkpoints.stream().sorted(Comparator.comparingLong(Checkpoint::size)).toList();
    }

    /**
     * Reads the log to its end or to the first fault.
     *
     * @param file a log as {@link ExportWriter} writes it; is not closed
     * @param checkpoints of this log, whose signatures were checked ({@link Checkpoint#open}); without any, a log that
     *            was rewritten as a whole cannot be told from the real one
     * @param seen hears the number of commits that were found good, once for each
     * @throws IOException when the file cannot be read; a file of the wrong form is a finding
     */
    public static LogVerdict verify(InputStream file, List<Checkpoint> checkpoints, LongConsumer seen)
            throws IOException {
        var log = new ExportedLog(checkpoints);
        var finding = log.readAll(file, seen);
        return new LogVerdict(log.walk.tree().size(), log.walk.events(), log.walk.tree().root(), log.walk.head(),
                log.covered(Long.MAX_VALUE), finding);
    }

    private Optional<Finding> readAll(InputStream file, LongConsumer seen) throws IOException {
        try {
            var reader = new ExportReader(file);
            var wrong = compare();
            for (var next = reader.next(); wrong.isEmpty() && next.isPresent();) {
                wrong = walk.check(next.get()).or(this::compare);
                if (wrong.isEmpty()) {
                    seen.accept(walk.tree().size());
                    next = reader.next();
                }
            }
            return wrong.or(this::ofEnd);
        } catch (Refused e) {
            return Optional.of(walk.finding(Fault.UNREADABLE, e.details().toArray()));
        }
    }

    /** Whether the checkpoints of the size that is reached have the root that was reached. */
    private Optional<Finding> compare() {
        while (matched < checkpoints.size() && checkpoints.get(matched).size() == walk.tree().size()) {
            long size = walk.tree().size();
            if (!Arrays.equals(checkpoints.get(matched).root(), walk.tree().root())) {
                long from = covered(size);
                return Optional.of(new Finding(from, Fault.REWRITTEN,
                        List.of(Long.toString(from), Long.toString(size - 1))));
            }
            matched++;
        }
        return Optional.empty();
    }

    private Optional<Finding> ofEnd() {
        return matched == checkpoints.size()
                ? Optional.empty()
                : Optional.of(walk.finding(Fault.SHORTER, checkpoints.get(checkpoints.size() - 1).size()));
    }

    /** The largest size below this one at which a checkpoint fits; 0 when there is none. */
    private long covered(long below) {
        return checkpoints.subList(0, matched).stream().mapToLong(Checkpoint::size).filter(size -> size < below).max()
                .orElse(0);
    }
}
