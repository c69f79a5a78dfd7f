package nl.kroniek.benchmark.log;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.RemarkId;
import nl.kroniek.events.remark.RemarkRetracted;

/** Something that stores events and reads them all again. */
interface Store extends AutoCloseable {

    String name();

    /** One commit of one event, acknowledged when it returns. */
    void append(String aggregate, long sequence);

    /** What it reaches with that many senders. */
    default Senders with(int senders) throws InterruptedException, ExecutionException {
        return Senders.at(this, senders);
    }

    /** Reads from the beginning, with payloads, until the end or until time is up. @return number of events */
    long replay(BooleanSupplier on);

    @Override
    default void close() {}

    /** An engine of Axon's kind. */
    record Engine(String name, EventStorageEngine engine, Runnable ending) implements Store {

        private static final AssociationId OURS = new AssociationId("vgg");
        private static final String TEXT = "Zo is het afgesproken en zo wordt het vastgelegd. ".repeat(6);

        static DomainEventMessage<?> message(String aggregate, long sequence) {
            return new GenericDomainEventMessage<>("Remark", aggregate, sequence,
                    new RemarkRetracted(OURS, new RemarkId("rmk-" + aggregate), TEXT),
                    MetaData.with("actor", "acc-benchmark").and("role", "secretary").and("via", "api"));
        }

        @Override
        public void append(String aggregate, long sequence) {
            engine.appendEvents(List.of(message(aggregate, sequence)));
        }

        @Override
        public long replay(BooleanSupplier on) {
            try (Stream<?> all = engine.readEvents(null, false).takeWhile(event -> on.getAsBoolean())
                    .filter(event -> event.getPayload() != null)) {
                return all.count();
            }
        }

        @Override
        public void close() {
            ending.run();
        }
    }
}
