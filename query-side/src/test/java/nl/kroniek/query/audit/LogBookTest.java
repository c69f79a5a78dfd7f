package nl.kroniek.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.association.AssociationRegistered;
import nl.kroniek.events.remark.RemarkRetracted;
import nl.kroniek.log.Recorded;
import nl.kroniek.query.TestLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogBookTest {

    private final TestLog log = new TestLog();
    private final LogBook book = new LogBook(log.reader());
    private long head;

    @BeforeEach
    void fill() {
        log.record(EventSamples.all());
        log.record(new AssociationRegistered(new AssociationId("vfg"), "Friese Gemeenten", "VFG"));
        head = log.record(IntStream.range(0, 30)
                .mapToObj(i -> new RemarkRetracted(EventSamples.VGG, EventSamples.REMARK, "nog eens " + i)).toList());
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void turning_the_pages_to_the_end_and_back_shows_everything_once_and_nothing_of_others() {
        var all = LongStream.rangeClosed(0, head).filter(at -> at != EventSamples.all().size()).boxed().toList();
        assertThat(down(LogFilter.NONE)).isEqualTo(all.reversed());
        assertThat(up(LogFilter.NONE)).isEqualTo(all);
    }

    @Test
    void each_filter_lets_through_what_fits_and_nothing_else() {
        assertThat(down(new LogFilter("remark-retracted", null, null, null, null))).hasSize(31);
        assertThat(up(new LogFilter("remark-retracted", null, null, null, null))).hasSize(31);
        assertThat(down(new LogFilter("meeting-cancelled", null, null, null, null))).hasSize(1);
        assertThat(down(new LogFilter(null, "acc-test", null, null, null))).hasSize((int) head);
        assertThat(down(new LogFilter(null, "acc-nobody", null, null, null))).isEmpty();
        assertThat(down(new LogFilter(null, null, null, null, EventSamples.REMARK.value()))).hasSize(32)
                .isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(down(new LogFilter(null, null, null, null, "mtg-nowhere"))).isEmpty();
        var now = Instant.now();
        assertThat(down(new LogFilter(null, null, now.minusSeconds(60), null, null))).hasSize((int) head);
        assertThat(down(new LogFilter(null, null, null, now.minusSeconds(60), null))).isEmpty();
        assertThat(down(new LogFilter(null, null, now.plusSeconds(60), null, null))).isEmpty();
    }

    private List<Long> down(LogFilter filter) {
        var seen = new ArrayList<Long>();
        long before = Long.MAX_VALUE;
        while (true) {
            var page = book.before(EventSamples.VGG, filter, before, 7);
            page.events().stream().map(Recorded::position).forEach(seen::add);
            if (!page.more()) {
                return seen;
            }
            before = page.next();
        }
    }

    private List<Long> up(LogFilter filter) {
        var seen = new ArrayList<Long>();
        long after = -1;
        while (true) {
            var page = book.after(EventSamples.VGG, filter, after, 7);
            page.events().stream().map(Recorded::position).forEach(seen::add);
            if (!page.more()) {
                return seen;
            }
            after = page.next();
        }
    }
}
