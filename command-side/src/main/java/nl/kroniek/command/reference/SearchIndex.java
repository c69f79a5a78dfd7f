package nl.kroniek.command.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.PlanId;
import nl.kroniek.events.SeatId;
import nl.kroniek.events.decision.DecisionEvent;
import nl.kroniek.events.decision.DecisionRevoked;
import nl.kroniek.events.decision.DecisionTaken;
import nl.kroniek.events.plan.ActivityPlanned;
import nl.kroniek.events.plan.PlanDrafted;
import nl.kroniek.events.plan.PlanEvent;
import nl.kroniek.log.Guard;
import nl.kroniek.log.HistoryUnreadable;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.Recorded;
import nl.kroniek.log.UnreadableEvent;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import nl.kroniek.events.seat.SeatEvent;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * What cannot be found by its own id: which plan holds an activity, and which a year; what was decided in a meeting; who
 * sits in a body. Read from the log and kept up to its end at every question. The first question after a start reads the
 * whole log once; later ones only what is new. What cannot be read is passed over, and remembered: what may stand in it is not denied.
 */
final class SearchIndex {

    private record Key(AssociationId association, String name) {}

    /** How the log calls them: the type of their aggregate. */
    private static final String DECISIONS = "Decision";

    private final EventStorageEngine log;
    private final LogReader reader;
    private final Map<AssociationId, List<UnreadableEvent>> unreadable = new HashMap<>();
    private final Map<Key, PlanId> plans = new HashMap<>();
    private final Map<MeetingId, Map<DecisionId, String>> decided = new HashMap<>();
    private final SeatHolders seats = new SeatHolders();
    private @Nullable TrackingToken seen;

    SearchIndex(EventStorageEngine log, LogReader reader) {
        this.log = log;
        this.reader = reader;
    }

    synchronized Optional<PlanId> planOf(AssociationId association, String activityOrYear) {
        read();
        PlanId plan = plans.get(new Key(association, activityOrYear));
        if (plan == null) {
            refuseToDeny(association, PlanId.PREFIX);
        }
        return Optional.ofNullable(plan);
    }

    synchronized List<String> decidedIn(AssociationId association, MeetingId meeting) {
        read();
        refuseToDeny(association, DecisionId.PREFIX);
        // Asked here, where nobody reads on between: what is decided after this was not looked at.
        new Guard.NoneSince(position(), association.value(), DECISIONS).ofThisUnitOfWork();
        return List.copyOf(decided.getOrDefault(meeting, Map.of()).values());
    }

    /** @throws HistoryUnreadable when something happened to a thing of that kind, and nobody here knows what */
    private void refuseToDeny(AssociationId association, String kind) {
        unreadable.getOrDefault(association, List.of()).stream()
                .filter(event -> event.aggregateId().startsWith(kind)).findFirst().ifPresent(event -> {
                    throw HistoryUnreadable.at(event);
                });
    }

    synchronized int seatedIn(AssociationId association, BodyId body) {
        read();
        refuseToDeny(association, SeatId.PREFIX);
        return seats.in(body);
    }

    private void read() {
        boolean more = true;
        while (more) {
            try (var events = log.readEvents(seen, false)) {
                events.forEach(this::add);
                more = false;
            } catch (RuntimeException fault) {
                passOver(fault);
            }
        }
    }

    /** The stream ends where something cannot be read: that is the one after those that were seen. */
    private void passOver(RuntimeException fault) {
        long last = position();
        try (Stream<Recorded> next = reader.events(last, last + 1)) {
            if (next.findFirst().orElse(null) instanceof UnreadableEvent event) {
                unreadable.computeIfAbsent(event.association(), none -> new ArrayList<>()).add(event);
                seen = new GlobalSequenceTrackingToken(event.position());
                return;
            }
        }
        throw fault;
    }

    /** Global index of the last event that was read. */
    private long position() {
        return seen == null ? -1 : seen.position().orElse(-1);
    }

    private void add(TrackedEventMessage<?> event) {
        note(event);
        seen = event.trackingToken();
    }

    private void note(TrackedEventMessage<?> event) {
        if (PlanEvent.class.isAssignableFrom(event.getPayloadType())) {
            add((PlanEvent) event.getPayload());
        } else if (DecisionEvent.class.isAssignableFrom(event.getPayloadType())) {
            add((DecisionEvent) event.getPayload());
        } else if (SeatEvent.class.isAssignableFrom(event.getPayloadType())) {
            seats.take((SeatEvent) event.getPayload());
        }
    }

    private void add(PlanEvent event) {
        switch (event) {
            case PlanDrafted plan -> plans.put(new Key(plan.association(), String.valueOf(plan.year())), plan.plan());
            case ActivityPlanned planned ->
                plans.put(new Key(planned.association(), planned.activity().value()), planned.plan());
            default -> {}
        }
    }

    private void add(DecisionEvent event) {
        switch (event) {
            case DecisionTaken taken -> add(taken.meeting(), taken);
            case DecisionRevoked revoked -> decided.values().forEach(there -> there.remove(revoked.decision()));
            default -> {}
        }
    }

    private void add(@Nullable MeetingId meeting, DecisionTaken taken) {
        if (meeting != null) {
            decided.computeIfAbsent(meeting, unused -> new LinkedHashMap<>()).put(taken.decision(),
                    taken.resolution().title());
        }
    }
}
