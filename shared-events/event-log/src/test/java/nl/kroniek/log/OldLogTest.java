package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Documents as the first engine wrote them, kept as they were: they are read, checked and gone on with for ever. */
class OldLogTest {

    private static final String HASH_OF_THE_LAST = "382536a5cd6a2fa3d4d1855ba04e2326044c55abaa7b6024aceef68db753caa0";

    @RegisterExtension
    final TestLog log = new TestLog();

    @BeforeEach
    void restore() throws IOException {
        try (var golden = getClass().getResourceAsStream("/log-of-step-a.jsonl")) {
            new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .forEach(line -> log.documents().insertOne(BsonDocument.parse(line)));
        }
    }

    @Test
    void it_is_read_checked_and_gone_on_with() {
        assertThat(log.verify()).satisfies(verified -> {
            assertThat(verified.fault()).isEmpty();
            assertThat(verified.events()).isEqualTo(5);
            assertThat(verified.hash()).isEqualTo(HASH_OF_THE_LAST);
        });
        assertThat(log.all()).extracting(Recorded::aggregateId).element(1).isEqualTo("b");
        log.engine().appendEvents(TestLog.message("a", 3), TestLog.message("b", 1));

        assertThat(log.verify().commits()).isEqualTo(4);
        assertThat(log.reader().ofAggregate("a")).extracting(Recorded::sequence).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void what_is_written_today_has_the_same_shape() {
        log.engine().appendEvents(TestLog.message("a", 3));

        var old = Objects.requireNonNull(log.documents().find().first());
        var today = Objects.requireNonNull(log.documents().find(new BsonDocument("_id", new BsonInt64(3))).first());
        assertThat(kinds(today)).isEqualTo(kinds(old));
        assertThat(kinds(today.getArray("ev").getFirst().asDocument()))
                .isEqualTo(kinds(old.getArray("ev").getFirst().asDocument()));
    }

    /** The fields in their order, each with its kind. */
    private static List<String> kinds(BsonDocument document) {
        return document.entrySet().stream().map(field -> field.getKey() + " " + field.getValue().getBsonType())
                .toList();
    }
}
