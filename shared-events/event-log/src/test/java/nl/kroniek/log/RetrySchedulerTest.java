package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.commandhandling.gateway.IntervalRetryScheduler;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Axon repeats a command by itself after some failures: never after one of which the outcome is not known. */
class RetrySchedulerTest {

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final CommandGateway gateway = DefaultCommandGateway.builder().commandBus(bus)
            .retryScheduler(IntervalRetryScheduler.builder().retryExecutor(clock).retryInterval(1).maxRetryCount(3)
                    .build())
            .build();
    private final AtomicInteger tries = new AtomicInteger();

    @AfterEach
    void stop() {
        clock.shutdownNow();
    }

    @Test
    void an_unknown_outcome_is_not_repeated() {
        var id = UUID.randomUUID();
        fails(new OutcomeUnknown(id, null));

        assertThatThrownBy(() -> gateway.sendAndWait("command")).isInstanceOfSatisfying(OutcomeUnknown.class,
                unknown -> assertThat(unknown.commitId()).isEqualTo(id));
        assertThat(tries).hasValue(1);
    }

    @Test
    void a_commit_that_is_refused_is_not_repeated() {
        fails(CommitRefused.busy(null));

        assertThatThrownBy(() -> gateway.sendAndWait("command")).isInstanceOf(CommitRefused.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    void a_clash_is_repeated() {
        fails(new ConcurrencyException("somebody was first"));

        assertThatThrownBy(() -> gateway.sendAndWait("command")).isInstanceOf(ConcurrencyException.class);
        assertThat(tries).hasValueGreaterThan(1);
    }

    private void fails(RuntimeException failure) {
        bus.subscribe(String.class.getName(), command -> {
            tries.incrementAndGet();
            throw failure;
        });
    }
}
