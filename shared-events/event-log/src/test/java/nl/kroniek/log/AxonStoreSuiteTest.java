package nl.kroniek.log;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterEach;

/** Axon's own demands on an event store over this engine, all of them, none overridden. */
class AxonStoreSuiteTest extends EmbeddedEventStoreTest {

    private final List<TestLog> logs = new ArrayList<>();

    @AfterEach
    void holdTheInvariants() throws Exception {
        for (var log : logs) {
            log.close();
        }
    }

    @Override
    public EventStorageEngine createStorageEngine() {
        var log = newLog();
        logs.add(log);
        return log.closing(AxonEngineSuiteTest.suiteBuilder(log).build());
    }

    TestLog newLog() {
        return new TestLog();
    }
}
