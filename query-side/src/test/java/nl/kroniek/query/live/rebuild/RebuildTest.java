package nl.kroniek.query.live.rebuild;

import nl.kroniek.query.replay.Rebuild;
import nl.kroniek.query.replay.RebuildRefused;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.remark.RemarkRetracted;
import nl.kroniek.query.chronicle.Views;
import nl.kroniek.query.live.LiveViews;
import nl.kroniek.query.replay.Rebuild.State;
import nl.kroniek.query.replay.RebuildRefused.Why;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(90)
class RebuildTest {

    private static final String MEETING = "vgg/" + EventSamples.MEETING.value();

    private final RebuildBench bench = new RebuildBench();

    @BeforeEach
    void fill() throws Exception {
        bench.live.start();
        bench.live.log.record(EventSamples.all());
        bench.live.catchUp();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void a_sound_view_equals_its_rebuild_and_the_finding_is_kept() throws Exception {
        var leader = bench.leader("one");
        leader.start();
        var ready = ready();

        assertThat(ready.done()).isEqualTo(ready.total()).isEqualTo(EventSamples.all().size());
        assertThat(ready.beginnings()).isEqualTo(1);
        assertThat(ready.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.rows()).isPositive().isEqualTo(outcome.liveRows());
            assertThat(outcome.differences()).isZero();
        });
        assertThat(bench.comparisons.last(Views.CALENDAR, EventSamples.VGG, 5)).singleElement().satisfies(kept -> {
            assertThat(kept.rebuild()).isEqualTo(1);
            assertThat(kept.by()).isEqualTo("acc-auditor");
            assertThat(kept.same()).isTrue();
            assertThat(kept.position()).isEqualTo(bench.live.log.reader().head());
        });
        leader.stop();
    }

    @Test
    void what_was_planted_in_the_live_view_is_found_and_gone_after_the_switch() throws Exception {
        rows("view_meeting_calendar").updateOne(eq("_id", MEETING), set("row.title", "PHO Iets Anders"));
        var leader = bench.leader("one");
        leader.start();
        var ready = ready();
        assertThat(ready.outcomes().getFirst().differences()).isEqualTo(1);
        var kept = bench.comparisons.last(Views.CALENDAR, EventSamples.VGG, 1).getFirst();
        assertThat(kept.differences().getFirst().fields()).singleElement().satisfies(field -> {
            assertThat(field.path()).isEqualTo("title");
            assertThat(field.live()).isEqualTo("PHO Iets Anders");
            assertThat(field.replayed()).isEqualTo("PHO Bibliotheekwerk");
        });

        bench.rebuilds.switchTo(ready, "acc-auditor");
        bench.await(ready, Rebuild::swept);

        assertThat(bench.live.views.live(Views.CALENDAR).number()).isEqualTo(1);
        assertThat(bench.replay.compare(Views.CALENDAR, every -> true).differences()).isEmpty();
        assertThat(rows("view_meeting_calendar").countDocuments()).isZero();
        assertThat(rows("view_tokens").countDocuments(eq("processorName", "meeting_calendar"))).isZero();
        bench.live.log.record(new RemarkRetracted(EventSamples.VGG, EventSamples.REMARK, "later"));
        bench.live.catchUp();
        leader.stop();
    }

    @Test
    void nobody_reads_an_empty_view_or_half_of_one_while_it_is_switched_again_and_again() throws Exception {
        int whole = bench.live.views.of(Views.CALENDAR, EventSamples.VGG).size();
        var stopped = new AtomicBoolean();
        var reads = new AtomicInteger();
        var wrong = new ArrayList<String>();
        // Another process, that reads only and hears of a switch by itself.
        var elsewhere = new LiveViews(bench.live.log.database());
        var reader = Thread.ofPlatform().start(() -> {
            while (!stopped.get()) {
                int here = elsewhere.of(Views.CALENDAR, EventSamples.VGG).size();
                int there = bench.live.views.of(Views.CALENDAR, EventSamples.VGG).size();
                if (here != whole || there != whole || elsewhere.position(Views.CALENDAR) < 0) {
                    wrong.add(here + " and " + there + " rows of " + whole);
                }
                reads.incrementAndGet();
            }
        });
        var leader = bench.leader("one");
        leader.start();
        for (int i = 0; i < 3; i++) {
            var ready = ready();
            bench.rebuilds.switchTo(ready, "acc-auditor");
            bench.await(ready, Rebuild::swept);
        }
        stopped.set(true);
        reader.join();
        assertThat(wrong).isEmpty();
        assertThat(reads.get()).isGreaterThan(20);
        assertThat(elsewhere.live(Views.CALENDAR).number()).isEqualTo(3);
        leader.stop();
    }

    @Test
    void when_its_leader_dies_another_goes_on() throws Exception {
        var first = bench.leader("one");
        first.start();
        var ready = ready();
        first.stop();
        bench.live.stop();
        bench.live.startAgain();

        var second = bench.leader("two");
        second.start();
        bench.await(ready, now -> now.beginnings() == 2);
        bench.rebuilds.switchTo(ready, "acc-auditor");
        bench.await(ready, Rebuild::swept);
        assertThat(bench.live.views.live(Views.CALENDAR).number()).isEqualTo(1);
        second.stop();
    }

    @Test
    void a_lock_is_held_by_one_until_it_is_silent_too_long() throws Exception {
        var database = bench.live.log.database();
        var lease = Duration.ofMillis(200);
        var one = new RebuildLocks(database, "one", lease, Clock.systemUTC());
        var two = new RebuildLocks(database, "two", lease, Clock.systemUTC());
        assertThat(one.take("bodies")).isTrue();
        assertThat(two.take("bodies")).isFalse();
        assertThat(one.take("bodies")).isTrue();
        Thread.sleep(300);
        assertThat(two.take("bodies")).isTrue();
        assertThat(one.take("bodies")).isFalse();
        two.release("bodies");
        assertThat(one.take("bodies")).isTrue();
    }

    @Test
    void a_cancelled_rebuild_leaves_nothing_and_the_live_view_stays() throws Exception {
        var leader = bench.leader("one");
        leader.start();
        var ready = ready();
        bench.rebuilds.cancel(ready, "acc-auditor");
        bench.await(ready, Rebuild::swept);

        assertThat(rows("view_meeting_calendar_1").countDocuments()).isZero();
        assertThat(rows("view_tokens").countDocuments(eq("processorName", "meeting_calendar_1"))).isZero();
        assertThat(bench.live.views.live(Views.CALENDAR).number()).isZero();
        assertThat(bench.live.views.of(Views.CALENDAR, EventSamples.VGG)).isNotEmpty();
        leader.stop();
    }

    @Test
    void each_step_is_refused_out_of_turn() throws Exception {
        var asked = bench.rebuilds.begin(Views.CALENDAR, "acc-auditor");
        refused(Why.RUNNING, () -> bench.rebuilds.begin(Views.CALENDAR, "acc-other"));
        refused(Why.NOT_READY, () -> bench.rebuilds.switchTo(asked, "acc-auditor"));
        var ended = bench.rebuilds.cancel(asked, "acc-auditor");
        assertThat(ended.state()).isEqualTo(State.CANCELLED);
        refused(Why.ENDED, () -> bench.rebuilds.cancel(ended, "acc-auditor"));
        refused(Why.ENDED, () -> bench.rebuilds.cancel(asked, "acc-auditor"));
        assertThat(bench.rebuilds.begin(Views.CALENDAR, "acc-auditor").generation()).isEqualTo(2);
    }

    private Rebuild ready() throws InterruptedException {
        return bench.await(bench.rebuilds.begin(Views.CALENDAR, "acc-auditor"), now -> now.state() == State.READY);
    }

    private static void refused(Why why, Runnable asking) {
        assertThatThrownBy(asking::run).isInstanceOfSatisfying(RebuildRefused.class,
                refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private MongoCollection<Document> rows(String collection) {
        return bench.live.log.database().getCollection(collection);
    }
}
