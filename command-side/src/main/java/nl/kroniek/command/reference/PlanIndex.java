package nl.kroniek.command.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.PlanId;
import nl.kroniek.events.plan.ActivityPlanned;
import nl.kroniek.events.plan.PlanDrafted;
import nl.kroniek.events.plan.PlanEvent;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Which plan holds an activity, and which a year: read from the log and kept up to its end at every question. The first
 * question after a start reads the whole log once; later ones only what is new.
 */
final class PlanIndex {

    private record Key(AssociationId association, String name) {}

    private final EventStorageEngine log;
    private final Map<Key, PlanId> plans = new HashMap<>();
    private @Nullable TrackingToken seen;

    PlanIndex(EventStorageEngine log) {
        this.log = log;
    }

    synchronized Optional<PlanId> of(AssociationId association, String activityOrYear) {
        try (var events = log.readEvents(seen, false)) {
            events.forEach(this::add);
        }
        return Optional.ofNullable(plans.get(new Key(association, activityOrYear)));
    }

    private void add(TrackedEventMessage<?> event) {
        seen = event.trackingToken();
        if (!PlanEvent.class.isAssignableFrom(event.getPayloadType())) {
            return;
        }
        switch ((PlanEvent) event.getPayload()) {
            case PlanDrafted plan -> plans.put(new Key(plan.association(), String.valueOf(plan.year())), plan.plan());
            case ActivityPlanned planned ->
                plans.put(new Key(planned.association(), planned.activity().value()), planned.plan());
            default -> {}
        }
    }
}
