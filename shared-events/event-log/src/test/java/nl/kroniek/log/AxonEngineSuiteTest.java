package nl.kroniek.log;

import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.axonframework.eventsourcing.utils.TestSerializer;
import org.junit.jupiter.api.BeforeEach;

/** Axon's own demands on a storage engine, all of them, none overridden. */
class AxonEngineSuiteTest extends BatchingEventStorageEngineTest<MongoEventStorageEngine, EngineBuilder> {

    @BeforeEach
    void openALog() {
        setTestSubject(createEngine());
    }

    @Override
    protected MongoEventStorageEngine createEngine(UnaryOperator<EngineBuilder> customization) {
        return customization.apply(suiteBuilder()).build();
    }

    static EngineBuilder suiteBuilder() {
        var builder = new EngineBuilder(new TestLog().database()).attribution(Attribution.of("suite"));
        builder.eventSerializer(TestSerializer.xStreamSerializer());
        builder.snapshotSerializer(TestSerializer.xStreamSerializer());
        return builder;
    }
}
