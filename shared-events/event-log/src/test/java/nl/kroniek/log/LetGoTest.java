package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * However long a log gets, who writes it and who follows it holds no more of it than a page. The heap over a million
 * events is measured by {@code ./deploy/benchmark/run log}.
 */
class LetGoTest {

    private static final int COMMITS = 250;
    private static final int A_COMMIT = 100;
    private static final int EVENTS = COMMITS * A_COMMIT;

    /** One page in the hands of the reader, and the commit that was read or written last. */
    private static final int IN_HAND = 4 * A_COMMIT;

    @RegisterExtension
    final TestLog log = new TestLog();
    private final List<WeakReference<EventMessage<?>>> written = new ArrayList<>();

    @BeforeEach
    void write() {
        for (int commit = 0; commit < COMMITS; commit++) {
            String aggregate = "a" + commit % 20;
            long from = (long) commit / 20 * A_COMMIT;
            var events = IntStream.range(0, A_COMMIT).mapToObj(i -> TestLog.message(aggregate, from + i)).toList();
            log.engine().appendEvents(events);
            events.forEach(event -> written.add(new WeakReference<>(event)));
        }
    }

    @Test
    void what_was_written_and_what_was_read_is_let_go() {
        var read = new ArrayList<WeakReference<EventMessage<?>>>();
        try (var events = log.engine().readEvents(null, false)) {
            events.forEach(event -> read.add(new WeakReference<>(event)));
            assertThat(read).hasSize(EVENTS);
            assertThat(alive(read)).isLessThan(IN_HAND);
            assertThat(alive(written)).isLessThan(IN_HAND);
        }
    }

    @Test
    void counter_example_who_keeps_what_it_reads_is_seen() {
        try (var events = log.engine().readEvents(null, false)) {
            var kept = events.toList();
            assertThat(alive(kept.stream().map(event -> new WeakReference<EventMessage<?>>(event)).toList()))
                    .isEqualTo(EVENTS);
            assertThat(kept).hasSize(EVENTS);
        }
    }

    private static long alive(List<WeakReference<EventMessage<?>>> seen) {
        System.gc();
        return seen.stream().filter(event -> event.get() != null).count();
    }
}
