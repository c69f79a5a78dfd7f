package nl.kroniek.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.association.AssociationRegistered;
import nl.kroniek.events.remark.RemarkRetracted;
import nl.kroniek.query.chronicle.Views;
import nl.kroniek.query.replay.Replay;
import nl.kroniek.query.view.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SegmentsTest {

    private final LiveBench bench = new LiveBench();
    private final View<?> view = Views.DIRECTORY;

    @BeforeEach
    void fill() throws Exception {
        bench.start();
        bench.log.record(EventSamples.all());
        register(0, 8);
        bench.catchUp();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void a_split_and_a_merge_lose_nothing_and_the_position_goes_on() throws Exception {
        assertThat(bench.processors().split(view, 0).get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(bench.views.position(view)).isEqualTo(bench.log.reader().head());
        assertThat(bench.tokens().fetchSegments(view.name())).hasSize(3);
        register(8, 16);
        bench.catchUp();
        same();

        assertThat(bench.processors().merge(view, 0).get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(bench.tokens().fetchSegments(view.name())).hasSize(2);
        register(16, 24);
        bench.catchUp();
        same();
        assertThat(bench.views.associations(view)).hasSize(25);
    }

    @Test
    void a_split_in_the_midst_of_crashes_loses_nothing() throws Exception {
        bench.stop();
        bench.startWith(new Runnable() {
            private int calls;

            @Override
            public synchronized void run() {
                if (++calls % 3 == 0) {
                    throw new IllegalStateException("crash after the rows, before the token");
                }
            }
        });
        bench.processors().split(view, 1).get(10, TimeUnit.SECONDS);
        register(8, 16);
        bench.stop();
        register(16, 20);

        bench.startWith(() -> {});
        bench.catchUp();
        same();
        assertThat(bench.tokens().fetchSegments(view.name())).hasSize(3);
    }

    private void same() {
        var comparison = new Replay(bench.views, bench.log.reader()).compare(view, every -> true);
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.rows()).isGreaterThan(8).isEqualTo(comparison.liveRows());
    }

    private void register(int from, int until) {
        IntStream.range(from, until).forEach(i -> bench.log.record(
                new AssociationRegistered(new AssociationId("vereniging-" + i), "Vereniging " + i, "V" + i)));
        bench.log.record(new RemarkRetracted(EventSamples.VGG, EventSamples.REMARK, "nogmaals " + until));
    }
}
