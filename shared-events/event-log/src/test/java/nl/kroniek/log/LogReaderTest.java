package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.kroniek.events.AssociationId;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LogReaderTest {

    @RegisterExtension
    final TestLog log = new TestLog();

    @Test
    void an_empty_log_has_nothing_before_it() {
        assertThat(log.reader().head()).isEqualTo(-1);
        assertThat(log.all()).isEmpty();
        assertThat(log.reader().ofAggregate("a")).isEmpty();
        assertThat(log.reader().byCommitId(UUID.randomUUID())).isEmpty();
    }

    @Test
    void an_event_is_read_as_it_was_recorded() {
        var message = TestLog.message("a", 0);
        log.engine().appendEvents(message);

        assertThat(log.all()).containsExactly(new RecordedEvent(0, 0, message.getIdentifier(), "a", 0, TestLog.NOW,
                message.getPayload(), Map.of("actor", "acc-1", "via", "api")));
    }

    @Test
    void a_reader_begins_and_ends_in_the_middle_of_a_commit() {
        log.engine().appendEvents(TestLog.message("a", 0), TestLog.message("a", 1), TestLog.message("a", 2));
        log.engine().appendEvents(TestLog.message("a", 3), TestLog.message("a", 4), TestLog.message("a", 5));

        assertThat(positions(0, 4)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(positions(2, 2)).isEmpty();
        assertThat(positions(5, Long.MAX_VALUE)).isEmpty();
        assertThat(positions(99, Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void the_commit_that_holds_a_position_is_found_as_it_was_stored() {
        log.engine().appendEvents(TestLog.message("a", 0), TestLog.message("a", 1), TestLog.message("a", 2));
        log.engine().appendEvents(TestLog.message("a", 3), TestLog.message("a", 4));

        assertThat(LongStream.range(0, 5).map(at -> log.reader().holding(at).orElseThrow().ordinal()))
                .containsExactly(0L, 0L, 0L, 1L, 1L);
        assertThat(log.reader().holding(3).orElseThrow().events()).hasSize(2);
        assertThat(log.reader().holding(5)).isEmpty();
        assertThat(log.reader().holding(-1)).isEmpty();
        assertThat(new TestLog().reader().holding(0)).isEmpty();
    }

    @Test
    void an_association_is_shown_its_own_events_only() {
        log.engine().appendEvents(TestLog.message("a", 0));
        log.engine().appendEvents(TestLog.message("b", 0, TestLog.OTHER));
        log.engine().appendEvents(TestLog.message("a", 1));

        try (var own = log.reader().events(TestLog.VGG, -1, Long.MAX_VALUE);
                var others = log.reader().events(TestLog.OTHER, -1, Long.MAX_VALUE);
                var nobodys = log.reader().events(new AssociationId("vg"), -1, Long.MAX_VALUE)) {
            assertThat(own.map(Recorded::position)).containsExactly(0L, 2L);
            assertThat(others.map(Recorded::position)).containsExactly(1L);
            assertThat(nobodys).isEmpty();
        }
    }

    @Test
    void the_history_of_an_aggregate_is_its_own_and_in_order() {
        for (int i = 0; i < 20; i++) {
            log.engine().appendEvents(TestLog.message("a", i), TestLog.message("b", i));
        }
        assertThat(log.reader().ofAggregate("a")).extracting(Recorded::sequence)
                .containsExactlyElementsOf(LongStream.range(0, 20).boxed().toList());
        assertThat(log.engine().lastSequenceNumberFor("b")).contains(19L);
    }

    @Test
    void every_position_of_a_long_log_is_a_place_to_go_on_from() {
        for (int i = 0; i < 600; i++) {
            log.engine().appendEvents(i % 3 == 0
                    ? List.of(TestLog.message("a" + i, 0), TestLog.message("b" + i, 0))
                    : List.of(TestLog.message("a" + i, 0)));
        }
        long head = log.reader().head();
        assertThat(head).isEqualTo(799);
        for (long after = -1; after <= head; after += 37) {
            assertThat(positions(after, Long.MAX_VALUE)).hasSize((int) (head - after)).startsWith(
                    after < head ? new Long[]{after + 1} : new Long[0]).isSorted();
            try (var tracked = log.another().engine().readEvents(new GlobalSequenceTrackingToken(after), false)) {
                assertThat(tracked.map(TrackedEventMessage::trackingToken).map(Positions::of))
                        .containsExactlyElementsOf(LongStream.rangeClosed(after + 1, head).boxed().toList());
            }
        }
    }

    @Test
    void a_reader_stops_at_a_hole_instead_of_passing_over_it() {
        for (int i = 0; i < 5; i++) {
            log.engine().appendEvents(TestLog.message("a", i));
        }
        log.damage();
        log.documents().deleteOne(Filters.eq("_id", 2L));
        assertThatThrownBy(log::all).isInstanceOf(LogDamaged.class).hasMessageContaining("Commit 2 is missing");
    }

    private List<Long> positions(long after, long upTo) {
        try (var events = log.reader().events(after, upTo)) {
            return events.map(Recorded::position).toList();
        }
    }

    @Test
    void a_page_of_large_commits_holds_few_and_nothing_is_left_out() throws Conflict {
        var appender = log.appender();
        for (int i = 0; i < 9; i++) {
            appender.append(Drafts.of(UUID.randomUUID(), Drafts.event("a", i, new byte[5 * 1024 * 1024])));
        }
        var commits = new Commits(log.database());

        assertThat(commits.page(0, 100).commits()).hasSize(4);
        assertThat(commits.page(5, 100).isLast()).isTrue();
        assertThat(commits.page(0, 4).isLast()).isFalse();
        assertThat(commits.page(9, 100)).isEqualTo(new Page(List.of(), true));
        assertThat(new Pages(commits).after(-1, 256)).hasSize(9);
        assertThat(new Pages(commits).fromOrdinal(1)).hasSize(8);
    }
}
