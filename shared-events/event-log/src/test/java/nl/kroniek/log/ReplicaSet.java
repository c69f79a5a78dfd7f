package nl.kroniek.log;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * A real MongoDB replica set: where somebody gives the address of one, that one; otherwise one of a single node in a
 * container. Databases are made there, and dropped.
 */
final class ReplicaSet {

    static final String ADDRESS = "KRONIEK_TEST_MONGODB_URI";

    /** The version of deploy/compose. */
    private static final String IMAGE = "mongo:8.0.4";

    /** The test is shown as skipped, with the reason, where there is none. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @ExtendWith(Condition.class)
    @interface Needed {
    }

    /** Where it comes from. */
    sealed interface Source {
        record Given(String address) implements Source {}

        record Container() implements Source {}

        record Nowhere(String reason) implements Source {}
    }

    private static final class Found {
        static final Source SOURCE = choose(System.getenv(ADDRESS),
                () -> DockerClientFactory.instance().isDockerAvailable());
    }

    /** Stopped by Testcontainers when the tests are over. */
    private static final class Shared {
        static final MongoClient CLIENT = MongoClients.create(switch (Found.SOURCE) {
            case Source.Given given -> given.address();
            case Source.Container here -> started();
            case Source.Nowhere none -> throw new IllegalStateException(none.reason());
        });
    }

    private ReplicaSet() {}

    static MongoClient client() {
        return Shared.CLIENT;
    }

    /** @param engine whether containers can be started; asked only where no address is given, for it takes a while */
    static Source choose(@Nullable String address, BooleanSupplier engine) {
        if (address != null && !address.isBlank()) {
            return new Source.Given(address);
        }
        return engine.getAsBoolean()
                ? new Source.Container()
                : new Source.Nowhere("No replica set: no container engine answers here, and " + ADDRESS
                        + " gives no address of one, such as mongodb://host:27017/?replicaSet=rs0.");
    }

    private static String started() {
        var container = new MongoDBContainer(IMAGE).withReplicaSet();
        container.start();
        return container.getReplicaSetUrl();
    }

    static final class Condition implements ExecutionCondition {

        private final Supplier<Source> source;

        Condition() {
            this(() -> Found.SOURCE);
        }

        Condition(Supplier<Source> source) {
            this.source = source;
        }

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(@Nullable ExtensionContext context) {
            return source.get() instanceof Source.Nowhere none
                    ? ConditionEvaluationResult.disabled(none.reason())
                    : ConditionEvaluationResult.enabled("There is a replica set.");
        }
    }
}
