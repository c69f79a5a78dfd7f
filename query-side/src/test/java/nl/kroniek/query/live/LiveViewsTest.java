package nl.kroniek.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.association.AssociationRegistered;
import nl.kroniek.events.remark.RemarkRetracted;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.chronicle.Fold;
import nl.kroniek.query.chronicle.Views;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LiveViewsTest {

    private final LiveBench bench = new LiveBench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void what_is_recorded_shows_in_the_views_and_waiting_for_a_position_ends_when_it_does() throws Exception {
        bench.start();
        long head = bench.log.record(EventSamples.all());
        bench.catchUp();

        assertThat(bench.chronicles.await(head)).isTrue();
        var vgg = bench.chronicles.of(EventSamples.VGG).orElseThrow();
        assertThat(vgg.position()).isEqualTo(head);
        assertThat(vgg).usingRecursiveComparison().ignoringFields("position").isEqualTo(folded());
        assertThat(vgg.calendar().all()).hasSize(4);
    }

    @Test
    void an_answer_read_from_memory_changes_when_the_association_does() throws Exception {
        bench.start();
        bench.log.record(EventSamples.all());
        bench.catchUp();
        var before = bench.chronicles.of(EventSamples.VGG).orElseThrow().remarks().all();

        bench.log.record(new RemarkRetracted(EventSamples.VGG, EventSamples.REMARK, "anders"));
        bench.catchUp();

        var after = bench.chronicles.of(EventSamples.VGG).orElseThrow().remarks().all();
        assertThat(before.getFirst().retracted()).isEqualTo("nagevraagd");
        assertThat(after.getFirst().retracted()).isEqualTo("anders");
    }

    @Test
    void a_crash_between_rows_and_token_repeats_events_and_changes_nothing() throws Exception {
        long head = bench.log.record(EventSamples.all());
        var crashes = new AtomicInteger();
        bench.startWith(() -> {
            crashes.incrementAndGet();
            throw new IllegalStateException("crash after the rows, before the token");
        });
        while (crashes.get() < 2 * Views.ALL.size()) {
            Thread.sleep(5);
        }
        bench.stop();
        assertThat(bench.tokens().fetchToken("meeting_calendar", 0)).isNotNull()
                .satisfies(token -> assertThat(token.position().orElse(-1)).isLessThan(head));

        bench.startWith(() -> {});
        tokensReach(bench.tokens(), head);

        assertThat(bench.chronicles.of(EventSamples.VGG).orElseThrow()).usingRecursiveComparison()
                .ignoringFields("position").isEqualTo(folded());
    }

    @Test
    void events_that_come_a_second_time_change_no_document() throws Exception {
        long head = bench.log.record(EventSamples.all());
        bench.start();
        tokensReach(bench.tokens(), head);
        bench.stop();
        var once = documents();
        bench.log.database().getCollection("view_tokens").drop();

        bench.startWith(() -> {});
        tokensReach(bench.tokens(), head);

        assertThat(documents()).isEqualTo(once);
    }

    @Test
    void a_stopped_view_goes_on_where_it_was() throws Exception {
        bench.start();
        bench.log.record(EventSamples.all());
        bench.catchUp();
        bench.stop();
        long head = bench.log.record(new RemarkRetracted(EventSamples.VGG, EventSamples.REMARK, "later"));
        assertThat(bench.chronicles.position()).isLessThan(head);

        bench.startWith(() -> {});
        bench.catchUp();

        assertThat(bench.chronicles.position()).isEqualTo(head);
    }

    @Test
    void waiting_for_a_position_that_does_not_come_ends_after_two_seconds() {
        bench.start();
        long begin = System.nanoTime();

        assertThat(bench.chronicles.await(1_000)).isFalse();
        assertThat((System.nanoTime() - begin) / 1_000_000).isBetween(1_900L, 4_000L);
    }

    @Test
    void associations_with_the_same_ids_do_not_touch_each_other() throws Exception {
        bench.start();
        var other = new AssociationId("vfg");
        bench.log.record(EventSamples.all());
        bench.log.record(new AssociationRegistered(other, "Vereniging van Friese Gemeenten", "VFG"));
        bench.catchUp();

        var friesland = bench.chronicles.of(other).orElseThrow();
        assertThat(friesland.calendar().all()).isEmpty();
        assertThat(friesland.directory().persons()).isEmpty();
        assertThat(bench.chronicles.associations()).containsExactlyInAnyOrder(other, EventSamples.VGG);
        assertThat(bench.chronicles.of(new AssociationId("nowhere"))).isEmpty();
    }

    @Test
    void ready_means_that_the_log_as_it_was_at_the_start_is_in_the_views() throws Exception {
        bench.log.record(EventSamples.all());
        var readiness = new ViewsReadiness(bench.chronicles, bench.log.reader());
        assertThat(readiness.ready()).isFalse();

        bench.start();
        bench.catchUp();

        assertThat(readiness.ready()).isTrue();
    }

    private Chronicle folded() {
        var fold = new Fold(Views.ALL);
        try (var events = bench.log.reader().events(-1, Long.MAX_VALUE)) {
            events.forEach(fold::add);
        }
        return Chronicle.of(EventSamples.VGG, fold.position(), fold);
    }

    private Map<String, Document> documents() {
        return Views.ALL.stream().flatMap(view -> all(view.name()))
                .collect(Collectors.toMap(document -> document.getString("view") + document.get("_id"),
                        Function.identity()));
    }

    private Stream<Document> all(String view) {
        return bench.log.database().getCollection("view_" + view).find().into(new ArrayList<>()).stream()
                .map(document -> document.append("view", view));
    }

    private static void tokensReach(TokenStore tokens, long head) throws InterruptedException {
        for (var view : Views.ALL) {
            for (int segment = 0; segment < 2; segment++) {
                while (position(tokens, view.name(), segment) < head) {
                    Thread.sleep(5);
                }
            }
        }
    }

    private static long position(TokenStore tokens, String view, int segment) {
        var exists = tokens.fetchSegments(view).length > segment;
        var token = exists ? tokens.fetchToken(view, segment) : null;
        return token == null ? -1 : token.position().orElse(-1);
    }
}
