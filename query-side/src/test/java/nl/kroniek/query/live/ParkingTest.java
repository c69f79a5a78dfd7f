package nl.kroniek.query.live;

import static nl.kroniek.query.view.PoisonedView.POISON;
import static nl.kroniek.query.view.PoisonedView.US;
import static nl.kroniek.query.view.PoisonedView.retracted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kroniek.query.replay.Replay;
import nl.kroniek.query.view.Parked;
import nl.kroniek.query.view.PoisonedView;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** A view on a real log that meets an event it cannot take in. */
class ParkingTest extends PoisonedBench {

    private List<Parked> parked() {
        return bench.views.parked(PoisonedView.VIEW);
    }

    @Test
    void a_poisoned_event_is_set_apart_and_the_others_go_on_also_after_a_restart() throws Exception {
        catchUp(bench.log.record(retracted("een", POISON), retracted("twee", "goed")));
        startAgain(bench.log.reader());
        catchUp(bench.log.record(retracted("een", "goed"), retracted("twee", "goed"), retracted("drie", POISON)));

        assertThat(count("rmk-twee")).isEqualTo(2);
        assertThat(count("all")).isEqualTo(2);
        assertThat(parked()).extracting(Parked::position).containsExactly(0L, 2L, 4L);
        assertThat(parked()).extracting(each -> each.cause() == null).containsExactly(false, true, false);
        assertThat(parked()).extracting(Parked::association).containsOnly(US);
    }

    @Test
    void the_view_equals_its_replay_although_something_is_set_apart_and_a_planted_change_is_still_found()
            throws Exception {
        catchUp(bench.log.record(retracted("een", POISON), retracted("een", "goed"), retracted("twee", "goed")));
        var replay = new Replay(bench.views, bench.log.reader());
        assertThat(replay.compare(PoisonedView.VIEW, every -> true).differences()).isEmpty();

        bench.log.database().getCollection(generation.collection()).updateOne(
                new Document("id", "all"),
                new Document("$set", new Document("row.number", 9)));
        assertThat(replay.compare(PoisonedView.VIEW, every -> true).differences()).hasSize(1);
    }

    @Test
    void a_split_keeps_what_was_set_apart_once() throws Exception {
        catchUp(bench.log.record(retracted("een", POISON)));
        assertThat(processor.splitSegment(0).get(10, TimeUnit.SECONDS)).isTrue();
        catchUp(bench.log.record(retracted("een", "goed"), retracted("twee", "goed")));
        assertThat(parked().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                .hasSize(2).allSatisfy((each, times) -> assertThat(times).isEqualTo(1));
        assertThat(count("rmk-twee")).isEqualTo(1);
    }
}
