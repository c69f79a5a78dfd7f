package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kroniek.log.ReplicaSet.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.commons.support.AnnotationSupport;

/** Where the suites that want a real replica set get one, and what is shown where there is none. */
class ReplicaSetTest {

    @Test
    void an_address_that_is_given_goes_before_a_container_and_nobody_looks_for_an_engine() {
        assertThat(ReplicaSet.choose("mongodb://host/?replicaSet=rs0", () -> {
            throw new AssertionError("asked for an engine");
        })).isEqualTo(new Source.Given("mongodb://host/?replicaSet=rs0"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = " ")
    void without_an_address_a_container_is_taken(String none) {
        assertThat(ReplicaSet.choose(none, () -> true)).isEqualTo(new Source.Container());
    }

    @Test
    void without_either_the_suites_are_skipped_with_both_reasons() {
        var nowhere = ReplicaSet.choose(null, () -> false);
        var shown = new ReplicaSet.Condition(() -> nowhere).evaluateExecutionCondition(null);

        assertThat(shown.isDisabled()).isTrue();
        assertThat(shown.getReason().orElseThrow()).contains("no container engine").contains(ReplicaSet.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(classes = {ReplicaSetContractTest.class, ReplicaSetAxonEngineSuiteTest.class,
            ReplicaSetAxonStoreSuiteTest.class})
    void with_one_they_run(Class<?> suite) {
        assertThat(AnnotationSupport.isAnnotated(suite, ReplicaSet.Needed.class)).isTrue();
        assertThat(new ReplicaSet.Condition(Source.Container::new).evaluateExecutionCondition(null).isDisabled())
                .isFalse();
    }
}
