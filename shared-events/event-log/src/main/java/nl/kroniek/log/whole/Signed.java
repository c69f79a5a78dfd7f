package nl.kroniek.log.whole;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.proof.Fault;
import nl.kroniek.proof.Frontier;

/** Holds a growing tree against what was signed earlier. */
final class Signed {

    private final List<Checkpoint> checkpoints;
    private int matched;

    Signed(List<Checkpoint> checkpoints) {
        this.checkpoints = checkpoints.stream().sorted(Comparator.comparingLong(Checkpoint::size)).toList();
    }

    /** Whether the checkpoints of the size that is reached have the root that was reached. */
    Optional<LogFault> compare(Frontier tree) {
        while (matched < checkpoints.size() && checkpoints.get(matched).size() == tree.size()) {
            if (!Arrays.equals(checkpoints.get(matched).root(), tree.root())) {
                long from = covered(tree.size());
                return Optional.of(LogFault.of(from, Fault.REWRITTEN, tree.size() - 1));
            }
            matched++;
        }
        return Optional.empty();
    }

    /** What can be said only where there is no more commit. */
    Optional<LogFault> atTheEnd(Frontier tree) {
        return matched == checkpoints.size()
                ? Optional.empty()
                : Optional.of(LogFault.of(tree.size(), Fault.SHORTER, checkpoints.getLast().size()));
    }

    /** The largest size at which a checkpoint fits; 0 when there is none. */
    long covered() {
        return covered(Long.MAX_VALUE);
    }

    private long covered(long below) {
        return checkpoints.subList(0, matched).stream().mapToLong(Checkpoint::size).filter(size -> size < below).max()
                .orElse(0);
    }
}
