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
import nl.kroniek.log.Recorded;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.log.UnreadableEvent;

/**
 * The role book from the log itself. What was folded before is kept with how far it went, and every question asks the
 * log by key for what came after that: one look-up, mostly empty. So a revocation counts on every node as soon as it is
 * recorded, and a view that lags changes nothing. What cannot be read may have been a revocation: nothing that was
 * granted before it counts any more.
 */
public final class LogRoles implements RoleBook {

    /** What happened to one aggregate after a place in its history: all that is asked of the log. */
    @FunctionalInterface
    public interface Since {

        List<Recorded> of(String aggregateId, long afterSequence);
    }

    private record Known(long sequence, HeldRoles held) {}

    private static final Known NOTHING = new Known(-1, HeldRoles.none());

    private final Since log;
    private final Map<AssociationId, Known> known = new ConcurrentHashMap<>();

    public LogRoles(Since log) {
        this.log = log;
    }

    @Override
    public Set<Role> rolesOf(AccountId account, AssociationId association) {
        return now(association).held().of(account);
    }

    private Known now(AssociationId association) {
        Known before = known.getOrDefault(association, NOTHING);
        List<Recorded> since = log.of(AccessId.of(association).value(), before.sequence());
        if (since.isEmpty()) {
            return before;
        }
        HeldRoles held = before.held();
        for (Recorded recorded : since) {
            // An id can be made up: only what is of this association counts in it.
            if (recorded.association().equals(association)) {
                held = after(held, recorded);
            }
        }
        Known after = new Known(since.getLast().sequence(), held);
        known.merge(association, after, (one, other) -> one.sequence() > other.sequence() ? one : other);
        return after;
    }

    private static HeldRoles after(HeldRoles held, Recorded recorded) {
        return switch (recorded) {
            case RecordedEvent known -> known.event() instanceof AccessEvent event ? held.after(event) : held;
            // It may have taken away any role that was given before it.
            case UnreadableEvent unknown -> HeldRoles.none();
        };
    }
}
