package nl.kroniek.command.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Reads the log below it, and keeps what is appended to itself. */
final class Overlay implements EventStorageEngine {

    /** Above every real position, so that new events come after all others. */
    private static final long FIRST = 1L << 40;

    private final EventStorageEngine log;
    private final Map<String, List<DomainEventMessage<?>>> byAggregate = new LinkedHashMap<>();
    private final List<TrackedEventMessage<?>> all = new ArrayList<>();

    Overlay(EventStorageEngine log) {
        this.log = log;
    }

    @Override
    public synchronized void appendEvents(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> event : events) {
            if (event instanceof DomainEventMessage<?> domain) {
                byAggregate.computeIfAbsent(domain.getAggregateIdentifier(), id -> new ArrayList<>()).add(domain);
                all.add(new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(FIRST + all.size()),
                        domain));
            }
        }
    }

    @Override
    public synchronized DomainEventStream readEvents(String aggregate, long first) {
        List<DomainEventMessage<?>> here = byAggregate.getOrDefault(aggregate, List.of()).stream()
                .filter(event -> event.getSequenceNumber() >= first).toList();
        return DomainEventStream.concat(log.readEvents(aggregate, first), DomainEventStream.of(here));
    }

    @Override
    public synchronized Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken after,
            boolean mayBlock) {
        long seen = after == null ? -1 : after.position().orElse(-1);
        List<TrackedEventMessage<?>> here = List.copyOf(all.subList((int) Math.max(0, seen - FIRST + 1), all.size()));
        return seen >= FIRST ? here.stream() : Stream.concat(log.readEvents(after, false), here.stream());
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregate) {
        DomainEventStream events = readEvents(aggregate, 0);
        events.forEachRemaining(event -> {});
        return Optional.ofNullable(events.getLastSequenceNumber());
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregate) {
        return Optional.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        // Nothing of a trial is kept.
    }
}
