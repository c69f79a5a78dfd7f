package nl.kroniek.command.reference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.PlanId;
import nl.kroniek.events.decision.DecisionEvent;
import nl.kroniek.events.decision.DecisionRevoked;
import nl.kroniek.events.decision.DecisionTaken;
import nl.kroniek.events.plan.ActivityPlanned;
import nl.kroniek.events.plan.PlanDrafted;
import nl.kroniek.events.plan.PlanEvent;
import nl.kroniek.events.seat.SeatEvent;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * What cannot be found by its own id: which plan holds an activity, and which a year; what was decided in a meeting; who sits in a
 * body. Read
 * from the log and kept up to its end at every question. The first question after a start reads the whole log once; later
 * ones only what is new.
 */
final class SearchIndex {

    private record Key(AssociationId association, String name) {}

    private final EventStorageEngine log;
    private final Map<Key, PlanId> plans = new HashMap<>();
    private final Map<MeetingId, Map<DecisionId, String>> decided = new HashMap<>();
    private final SeatHolders seats = new SeatHolders();
    private @Nullable TrackingToken seen;

    SearchIndex(EventStorageEngine log) {
        this.log = log;
    }

    synchronized Optional<PlanId> planOf(AssociationId association, String activityOrYear) {
        read();
        return Optional.ofNullable(plans.get(new Key(association, activityOrYear)));
    }

    synchronized List<String> decidedIn(MeetingId meeting) {
        read();
        return List.copyOf(decided.getOrDefault(meeting, Map.of()).values());
    }

    synchronized int seatedIn(BodyId body) {
        read();
        return seats.in(body);
    }

    private void read() {
        try (var events = log.readEvents(seen, false)) {
            events.forEach(this::add);
        }
    }

    private void add(TrackedEventMessage<?> event) {
        seen = event.trackingToken();
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
