package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kroniek.proof.EventLeaf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TimesTest {

    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    @RegisterExtension
    final TestLog log = new TestLog();
    private final Commits commits = new Commits(log.database());
    private final LogStore store = new CommitStore(log.database(), TestLog.SETTINGS.appendDeadline());
    private final List<Instant> times = new ArrayList<>();
    private Head head = Head.none();

    @Test
    void of_clocks_that_jump_the_first_event_at_or_after_a_time_is_found_wherever_it_lies() {
        var random = new Random(4);
        var asked = new Times(commits);
        for (int commit = 0; commit < 700; commit++) {
            store(IntStream.range(0, 1 + random.nextInt(3))
                    .mapToObj(event -> START.plusSeconds(times.size() / 2 + random.nextInt(120))).toList());
            if (commit % 230 == 1) {
                for (int question = 0; question < 20; question++) {
                    assertFound(asked, START.plusSeconds(random.nextInt(times.size() + 200)));
                }
            }
        }
        for (int i = 0; i < times.size(); i += 23) {
            assertFound(asked, times.get(i));
        }
        assertFound(asked, Instant.MIN);
        assertFound(asked, Instant.MAX);
    }

    @Test
    void a_time_that_stood_still_is_found_at_its_beginning() {
        for (int commit = 0; commit < 800; commit++) {
            store(List.of(commit < 100 ? START : START.plusSeconds(1)));
        }
        assertThat(new Times(commits).firstSince(START.plusSeconds(1))).contains(100L);
        assertThat(new Times(commits).firstSince(START.plusSeconds(2))).isEmpty();
    }

    @Test
    void a_clock_that_was_behind_is_told() {
        for (int commit = 0; commit < 300; commit++) {
            store(List.of(commit == 200 ? START : START.plusSeconds(40 + commit)));
        }
        assertThat(log.another().clockSkew()).isEqualTo(Duration.ofSeconds(239));
    }

    @Test
    void clocks_that_agree_show_no_skew() {
        for (int commit = 0; commit < 300; commit++) {
            store(List.of(START.plusSeconds(commit)));
        }
        assertThat(log.another().clockSkew()).isZero();
    }

    private void assertFound(Times asked, Instant time) {
        var expected = IntStream.range(0, times.size()).filter(i -> !times.get(i).isBefore(time)).boxed().findFirst();
        assertThat(asked.firstSince(time)).as("since %s", time).isEqualTo(expected.map(Integer::longValue));
    }

    private void store(List<Instant> at) {
        var events = at.stream().map(time -> new EventLeaf(UUID.randomUUID().toString(), UUID.randomUUID().toString(),
                "", 0, "t", 1, time, new byte[0], new byte[0])).toList();
        var commit = new Draft(UUID.randomUUID(), "vgg", at.getLast(), events).after(head);
        store.insert(List.of(commit));
        head = Head.of(commit);
        times.addAll(at);
    }
}
