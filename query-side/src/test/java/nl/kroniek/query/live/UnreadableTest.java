package nl.kroniek.query.live;

import static nl.kroniek.query.view.PoisonedView.US;
import static nl.kroniek.query.view.PoisonedView.VIEW;
import static nl.kroniek.query.view.PoisonedView.retracted;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.kroniek.query.chronicle.Fold;
import nl.kroniek.query.replay.Replay;
import nl.kroniek.query.view.Parked;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A view on a real log that holds an event which this program cannot read. */
class UnreadableTest extends PoisonedBench {

    private static final String GOOD = "{\"association\":\"ons\",\"reason\":\"goed\",\"remark\":\"rmk-een\"}";

    /** Knows what a retraction is called since: a program that can read it. */
    private static final class WasCalledRetracted extends SingleEventUpcaster {

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().getName().equals("remark-withdrawn");
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(new SimpleSerializedType("remark-retracted", "1"), JsonNode.class, it -> it);
        }
    }

    private List<Parked> parked() {
        return stored().progression().parked();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"remark-withdrawn|1|" + GOOD + "|unknown-name",
            "remark-retracted|2|" + GOOD + "|other-revision", "remark-retracted|1|{\"association\":|no-json",
            "remark-retracted|1|[1, 2]|does-not-fit", "remark-retracted|1|{}|part-missing /association",
            "remark-retracted|1|{\"association\":\"ons\",\"remark\":\"rmk-een\"}|part-missing /reason",
            "remark-retracted|1|{\"association\":\"anderen\",\"remark\":\"rmk-een\",\"reason\":\"\"}|does-not-fit"})
    void it_is_set_apart_with_what_came_later_and_the_others_go_on_also_after_a_restart(String type, int revision,
            String body, String cause) throws Exception {
        bench.log.record(retracted("een", "goed"));
        bench.log.record(US, "rmk-een", type, revision, body);
        catchUp(bench.log.record(retracted("een", "goed"), retracted("twee", "goed")));
        startAgain(bench.log.reader());
        catchUp(bench.log.record(retracted("een", "goed"), retracted("twee", "goed")));

        assertThat(count("rmk-een")).isEqualTo(1);
        assertThat(count("rmk-twee")).isEqualTo(2);
        assertThat(parked()).extracting(Parked::position).containsExactly(1L, 2L, 4L);
        assertThat(parked()).extracting(Parked::cause).containsExactly(cause, null, null);
        assertThat(parked()).extracting(Parked::association).containsOnly(US);
        assertThat(parked().getFirst().type()).isEqualTo(type);
        assertThat(bench.log.verify().isWhole()).as("the chain says nothing of what it means").isTrue();
    }

    @Test
    void what_this_view_does_not_show_is_nothing_to_it() throws Exception {
        bench.log.record(US, "rmk-een", "meeting-cancelled", 9, "{}");
        catchUp(bench.log.record(retracted("een", "goed")));
        assertThat(parked()).isEmpty();
        assertThat(count("rmk-een")).isEqualTo(1);
    }

    @Test
    void a_split_keeps_it_and_the_replay_equals_the_view_also_in_memory() throws Exception {
        catchUp(bench.log.record(US, "rmk-een", "remark-withdrawn", 1, GOOD));
        assertThat(processor.splitSegment(0).get(10, TimeUnit.SECONDS)).isTrue();
        catchUp(bench.log.record(retracted("een", "goed"), retracted("twee", "goed")));
        assertThat(parked()).extracting(Parked::position).containsExactly(0L, 1L);

        var replay = new Replay(bench.views, bench.log.reader());
        assertThat(replay.compare(VIEW, every -> true).differences()).isEmpty();
        var fold = new Fold(List.of(VIEW));
        try (var all = bench.log.reader().events(US, -1, Long.MAX_VALUE)) {
            all.forEach(fold::add);
        }
        assertThat(fold.rows(VIEW).all()).extracting(row -> row.id() + " " + row.value().number())
                .containsExactlyInAnyOrder("all 1", "rmk-twee 1");

        bench.log.database().getCollection(generation.collection()).updateOne(new Document("id", "all"),
                new Document("$set", new Document("row.number", 9)));
        assertThat(replay.compare(VIEW, every -> true).differences()).as("a planted change").hasSize(1);
    }

    @Test
    void a_program_that_can_read_it_takes_it_in_when_the_view_is_built_again() throws Exception {
        bench.log.record(US, "rmk-een", "remark-withdrawn", 1, GOOD);
        catchUp(bench.log.record(retracted("een", "goed")));
        try (var newer = bench.log.lifting(new WasCalledRetracted())) {
            startAgain(newer.reader());
            catchUp(bench.log.record(retracted("een", "goed")));
            assertThat(parked()).as("it and what waits behind it").hasSize(3);

            generation = new Generation<>(VIEW, 1);
            startAgain(newer.reader());
            catchUp(2);
            assertThat(parked()).isEmpty();
            assertThat(count("rmk-een")).isEqualTo(3);
        }
    }

    @Test
    void what_somebody_changed_in_the_store_is_set_apart_and_not_believed() throws Exception {
        catchUp(bench.log.record(retracted("een", "goed")));
        bench.log.database().getCollection("log_commits").updateOne(new Document("_id", 0L), new Document("$set",
                new Document("ev.0.body", new Binary("niets".getBytes(StandardCharsets.UTF_8)))));
        generation = new Generation<>(VIEW, 1);
        startAgain(bench.log.reader());
        catchUp(bench.log.record(retracted("twee", "goed")));

        assertThat(parked()).extracting(Parked::cause).containsExactly("no-json");
        assertThat(bench.log.verify().fault().orElseThrow().code()).isEqualTo("events-root");
    }
}
