package nl.kroniek.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.kroniek.events.AccessId;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.access.AccessEvent;
import nl.kroniek.events.access.Role;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.RecordedEvent;

/**
 * The role book from the log itself. What was folded before is kept with how far it went, and every question asks the log
 * by key for what came after that: one look-up, mostly empty. So a revocation counts on every node as soon as it is
 * recorded, and a view that lags changes nothing.
 */
public final class LogRoles implements RoleBook {

    private record Known(long sequence, HeldRoles held) {}

    private static final Known NOTHING = new Known(-1, HeldRoles.none());

    private final LogReader log;
    private final Map<AssociationId, Known> known = new ConcurrentHashMap<>();

    public LogRoles(LogReader log) {
        this.log = log;
    }

    @Override
    public Set<Role> rolesOf(AccountId account, AssociationId association) {
        return now(association).held().of(account);
    }

    private Known now(AssociationId association) {
        Known before = known.getOrDefault(association, NOTHING);
        List<RecordedEvent> since = log.ofAggregate(AccessId.of(association).value(), before.sequence());
        if (since.isEmpty()) {
            return before;
        }
        HeldRoles held = before.held();
        for (RecordedEvent recorded : since) {
            // An id can be made up: only what is of this association counts in it.
            if (recorded.event() instanceof AccessEvent event && event.association().equals(association)) {
                held = held.after(event);
            }
        }
        Known after = new Known(since.getLast().sequence(), held);
        known.merge(association, after, (one, other) -> one.sequence() > other.sequence() ? one : other);
        return after;
    }
}
