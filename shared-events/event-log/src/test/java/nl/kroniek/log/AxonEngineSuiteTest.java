package nl.kroniek.log;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.axonframework.eventsourcing.utils.TestSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Axon's own demands on a storage engine, all of them, none overridden. */
class AxonEngineSuiteTest extends BatchingEventStorageEngineTest<MongoEventStorageEngine, EngineBuilder> {

    private final List<TestLog> logs = new ArrayList<>();

    @BeforeEach
    void openALog() {
        setTestSubject(createEngine());
    }

    @AfterEach
    void holdTheInvariants() throws Exception {
        for (var log : logs) {
            log.close();
        }
    }

    @Override
    protected MongoEventStorageEngine createEngine(UnaryOperator<EngineBuilder> customization) {
        var log = newLog().withoutBeginnings();
        logs.add(log);
        return log.closing(customization.apply(suiteBuilder(log)).build());
    }

    TestLog newLog() {
        return new TestLog();
    }

    static EngineBuilder suiteBuilder(TestLog log) {
        var builder = new EngineBuilder(log.database()).attribution(Attribution.of("suite"));
        builder.eventSerializer(TestSerializer.xStreamSerializer());
        builder.snapshotSerializer(TestSerializer.xStreamSerializer());
        return builder;
    }
}
