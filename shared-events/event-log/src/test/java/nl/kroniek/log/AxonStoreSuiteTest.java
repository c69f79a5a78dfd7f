package nl.kroniek.log;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Axon's own demands on an event store over this engine, all of them, none overridden. */
class AxonStoreSuiteTest extends EmbeddedEventStoreTest {

    @Override
    public EventStorageEngine createStorageEngine() {
        return AxonEngineSuiteTest.suiteBuilder().build();
    }
}
