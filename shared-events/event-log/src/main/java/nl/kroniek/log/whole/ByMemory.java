package nl.kroniek.log.whole;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kroniek.log.StoredCommit;
import nl.kroniek.proof.Fault;

/**
 * Remembers every id: about 270 bytes an event. Only for a log of which an index is missing, where asking the database
 * would read everything again for each page.
 */
final class ByMemory implements Identities {

    private final Set<UUID> commitIds = new HashSet<>();
    private final Set<String> eventIds = new HashSet<>();
    private final Map<String, Long> nextSequence = new HashMap<>();

    @Override
    public Optional<LogFault> check(List<StoredCommit> page) {
        return page.stream().map(this::faultOf).flatMap(Optional::stream).findFirst();
    }

    private Optional<LogFault> faultOf(StoredCommit commit) {
        if (!commitIds.add(commit.commitId())) {
            return Optional.of(LogFault.of(commit.ordinal(), Fault.COMMIT_ID_TWICE, commit.commitId()));
        }
        for (var event : commit.events()) {
            if (!eventIds.add(event.id())) {
                return Optional.of(LogFault.of(commit.ordinal(), Fault.EVENT_ID_TWICE, event.id()));
            }
            if (!event.aggType().isEmpty()
                    && event.seq() != nextSequence.merge(event.agg(), 1L, Long::sum) - 1) {
                return Optional.of(LogFault.of(commit.ordinal(), Fault.SEQUENCE, event.agg(), event.seq()));
            }
        }
        return Optional.empty();
    }
}
