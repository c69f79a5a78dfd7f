package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kroniek.log.UnreadableEvent.Why;
import nl.kroniek.proof.EventLeaf;
import org.axonframework.serialization.SerializationException;
import org.bson.BsonBinary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What this program cannot read hides nothing else, and is not thereby believed. */
class UnreadableEventTest {

    private static final String GOOD = "{\"association\":\"vgg\",\"name\":\"N\",\"shortName\":\"S\"}";

    @RegisterExtension
    final TestLog log = new TestLog();

    private static EventLeaf leaf(long sequence, String type, int revision, String body, String meta) {
        return new EventLeaf(UUID.randomUUID().toString(), "a", "Association", sequence, type, revision, TestLog.NOW,
                utf8(body), utf8(meta));
    }

    private static EventLeaf good(long sequence) {
        return leaf(sequence, "association-registered", 1, GOOD, "{}");
    }

    private void append(EventLeaf... events) throws Conflict {
        log.appender().append(new Draft(UUID.randomUUID(), "vgg", TestLog.NOW, List.of(events)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"association-renamed|1|" + GOOD + "|{}|UNKNOWN_NAME",
            "association-renamed|1|nothing|{}|UNKNOWN_NAME", "java.lang.String|0|~~|{}|UNKNOWN_NAME",
            "org.axonframework.messaging.MetaData|0|{}|{}|UNKNOWN_NAME", "empty|0|{}|{}|UNKNOWN_NAME",
            "association-registered|2|" + GOOD + "|{}|OTHER_REVISION",
            "association-registered|0|" + GOOD + "|{}|OTHER_REVISION", "association-registered|1|~~|{}|NO_JSON",
            "association-registered|1|{} {}|{}|NO_JSON", "association-registered|1|{\"name\":|{}|NO_JSON",
            "association-registered|1|7|{}|DOES_NOT_FIT", "association-registered|1|null|{}|DOES_NOT_FIT",
            "association-registered|1|{\"association\":[]}|{}|DOES_NOT_FIT",
            "association-registered|1|{}|{}|PART_MISSING",
            "association-registered|1|{\"association\":\"other\"}|{}|PART_MISSING",
            "association-registered|1|{\"association\":\"other\",\"name\":\"N\",\"shortName\":\"S\"}|{}|DOES_NOT_FIT",
            "association-registered|1|" + GOOD + "|nothing|DOES_NOT_FIT"})
    void it_stands_in_its_place_between_those_of_its_commit_that_can_be_read(String type, int revision, String body,
            String meta, Why why) throws Conflict {
        append(good(0), leaf(1, type, revision, body, meta), good(2));
        append(good(3));

        assertThat(log.all()).extracting(Recorded::position).containsExactly(0L, 1L, 2L, 3L);
        assertThat(log.all()).extracting(each -> each instanceof RecordedEvent).containsExactly(true, false, true,
                true);
        assertThat(log.reader().ofAggregate("a", 0)).extracting(Recorded::sequence).containsExactly(1L, 2L, 3L);
        assertThat(log.all().get(1)).isInstanceOfSatisfying(UnreadableEvent.class, found -> {
            assertThat(found.why()).isEqualTo(why);
            assertThat(found.type()).isEqualTo(type);
            assertThat(found.association()).isEqualTo(TestLog.VGG);
        });
        assertThat(log.verify().isWhole()).isTrue();
    }

    @Test
    void who_recorded_it_is_told_as_far_as_that_can_be_read() throws Conflict {
        append(leaf(0, "association-renamed", 1, "{}", "{\"actor\":\"acc-1\"}"),
                leaf(1, "association-renamed", 1, "{}", "nothing"));
        assertThat(log.all()).extracting(each -> each.metadata().get("actor")).containsExactly("acc-1", null);
    }

    /** So a view that is fed by Axon's own reader stands still there. */
    @Test
    void axons_own_reader_ends_there() throws Conflict {
        append(good(0), leaf(1, "association-renamed", 1, "{}", "{}"), good(2));
        try (Stream<?> events = log.engine().readEvents(null, false)) {
            assertThatThrownBy(events::toList).isInstanceOf(SerializationException.class);
        }
    }

    /** An aggregate decides upon all that happened to it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"association-renamed|1|" + GOOD + "|{}",
            "association-registered|2|" + GOOD + "|{}", "association-registered|1|~~|{}",
            "association-registered|1|{\"name\":|{}", "association-registered|1|{\"association\":\"vgg\"}|{}",
            "association-registered|1|null|{}", "association-registered|1|{\"association\":[]}|{}",
            "association-registered|1|" + GOOD + "|nothing"})
    void an_aggregate_is_told_which_event_it_cannot_have(String type, int revision, String body, String meta)
            throws Conflict {
        append(good(0), leaf(1, type, revision, body, meta), good(2));
        var history = log.engine().readEvents("a");
        assertThat(history.next().getSequenceNumber()).isZero();
        assertThatThrownBy(() -> history.asStream().toList()).isInstanceOfSatisfying(HistoryUnreadable.class, found -> {
            assertThat(found.aggregateId()).isEqualTo("a");
            assertThat(found.position()).isEqualTo(1);
            assertThat(found).hasMessageContaining(type);
        });
        assertThat(log.engine().readEvents("a", 2).asStream().toList()).hasSize(1);
    }

    @Test
    void the_end_of_a_history_is_no_fault_of_it() throws Conflict {
        append(good(0));
        var history = log.engine().readEvents("a");
        history.next();
        assertThat(history.hasNext()).isFalse();
        assertThatThrownBy(history::next).isNotInstanceOf(HistoryUnreadable.class);
    }

    @Test
    void bytes_that_were_changed_are_read_as_nothing_and_found_by_the_verifier() throws Conflict {
        append(good(0));
        log.damage();
        log.documents().updateOne(Filters.eq("_id", 0L), Updates.set("ev.0.body", new BsonBinary(utf8("nothing"))));
        assertThat(log.all()).first().isInstanceOf(UnreadableEvent.class);
        assertThat(log.verify().fault().orElseThrow().code()).isEqualTo("events-root");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
