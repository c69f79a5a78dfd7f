package nl.kroniek.standalone.figures;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import nl.kroniek.events.EventCatalog;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Counts every recorded event by its type: {@code kroniek_events_total{type="meeting-cancelled"}}. */
@Component
class EventCounters implements InitializingBean {

    private static final String NAME = "kroniek.events";

    private final EventStore store;
    private final MeterRegistry meters;

    EventCounters(EventStore store, MeterRegistry meters) {
        this.store = store;
        this.meters = meters;
    }

    /** Every type is there from the start with zero: a graph of a type that never happened is a graph, not a gap. */
    @Override
    public void afterPropertiesSet() {
        EventCatalog.all().forEach(type -> meters.counter(NAME, "type", type.name()));
        store.subscribe(events -> CurrentUnitOfWork.ifStarted(unit -> unit.root().afterCommit(done -> count(events))));
    }

    private void count(List<? extends EventMessage<?>> events) {
        events.forEach(event -> EventCatalog.of(event.getPayloadType())
                .ifPresent(type -> meters.counter(NAME, "type", type.name()).increment()));
    }
}
