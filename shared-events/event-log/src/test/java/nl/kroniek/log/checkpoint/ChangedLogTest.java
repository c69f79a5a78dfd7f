package nl.kroniek.log.checkpoint;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kroniek.log.checkpoint.SigningRefused.Why;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.proof.TrustedKeys;
import org.bson.BsonBinary;
import org.bson.conversions.Bson;
import org.bson.BsonDateTime;
import org.bson.BsonString;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A log that was put back or changed by hand, after it was signed. */
class ChangedLogTest {

    private final SignedLog log;

    ChangedLogTest(@TempDir Path folder) {
        log = new SignedLog(folder);
    }

    @BeforeEach
    void sign() {
        log.write(30);
        log.start().sign();
    }

    @Test
    void a_log_that_is_whole_is_added_to_and_signed_again() {
        var checkpoints = log.start();
        log.publish(checkpoints);
        assertThat(checkpoints.sign().size()).isEqualTo(31);
    }

    /** Also when what was signed is gone from the database: an old copy holds older checkpoints, or none. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_log_that_was_shortened_takes_nothing_more_and_can_still_be_read(boolean wholeDatabase) {
        log.cutTo(25);
        if (wholeDatabase) {
            log.collection("log_checkpoints").drop();
            log.collection("log_tiles").drop();
        }
        var checkpoints = log.start();

        assertThat(checkpoints.standing()).isEqualTo(Standing.SHORTER);
        assertThatThrownBy(() -> log.publish(checkpoints)).isInstanceOf(LogShorterThanCheckpoint.class);
        assertThat(log.commits().countDocuments()).isEqualTo(25);
        refused(Why.LOG_SHORTER_THAN_CHECKPOINT, checkpoints);
        try (var events = log.log().reader().events(-1, Long.MAX_VALUE)) {
            assertThat(events.count()).isGreaterThan(25);
        }
        var last = checkpoints.latest().orElseThrow();
        assertThat(last.size()).as("what was signed is still handed out").isEqualTo(30);
        assertThat(Checkpoint.open(last.note(), new TrustedKeys(checkpoints.keys())).size()).isEqualTo(30);
    }

    @Test
    void a_log_that_is_shortened_while_it_runs_takes_nothing_more_after_the_next_round() {
        var checkpoints = log.start();
        assertThatCode(() -> log.publish(checkpoints)).doesNotThrowAnyException();
        log.cutTo(25);
        refused(Why.LOG_SHORTER_THAN_CHECKPOINT, checkpoints);
        assertThatThrownBy(() -> log.publish(checkpoints)).isInstanceOf(LogShorterThanCheckpoint.class);
    }

    @Test
    void with_a_new_origin_a_shorter_log_begins_a_new_signed_history_and_the_old_key_is_kept() throws Exception {
        var old = log.start();
        log.cutTo(25);
        var anew = log.start(log.keyFile(), "registers.example/vgg-2");

        assertThat(anew.standing()).isEqualTo(Standing.SOUND);
        log.publish(anew);
        var signed = anew.sign();
        assertThat(signed.checkpoint().origin()).isEqualTo("registers.example/vgg-2");
        assertThat(signed.size()).isEqualTo(26);
        assertThat(anew.keys()).isNotEqualTo(old.keys());
        assertThat(anew.of(30)).as("of the history that ended").isEmpty();
        try (Stream<Path> files = Files.list(log.keyFile().getParent())) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("[0-9a-f]{8}$", "id")))
                    .containsExactlyInAnyOrder("checkpoint.key", "checkpoint.key.signed", "checkpoint.key.id",
                            "checkpoint.key.signed.id", "checkpoint.key.lock", "checkpoint.key.signed.lock");
        }
        assertThat(log.start(log.keyFile(), "registers.example/vgg-2").sign().size()).isEqualTo(26);
    }

    static List<Bson> edits() {
        return List.of(set("at", new BsonDateTime(1)), set("association", new BsonString("vfg")),
                set("eventsRoot", new BsonBinary(new byte[32])));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void a_commit_that_was_changed_after_it_was_signed_is_never_signed_again(Bson edit) {
        log.commits().updateOne(eq("_id", 11L), edit);
        log.write(5);
        var checkpoints = log.start();

        refused(Why.LOG_REWRITTEN, checkpoints);
        refused(Why.LOG_REWRITTEN, checkpoints);
        assertThat(checkpoints.standing()).isEqualTo(Standing.REWRITTEN);
        assertThat(checkpoints.latest().orElseThrow().size()).isEqualTo(30);
    }

    @Test
    void a_log_that_was_shortened_and_grew_again_is_seen_as_another_one() {
        log.cutTo(25);
        log.write(20);
        var checkpoints = log.start();
        assertThat(checkpoints.standing()).as("its length says nothing").isEqualTo(Standing.SOUND);
        refused(Why.LOG_REWRITTEN, checkpoints);
    }

    @Test
    void a_log_with_a_hole_is_not_signed() {
        log.write(10);
        log.commits().deleteOne(eq("_id", 35L));
        refused(Why.LOG_REWRITTEN, log.start());
    }

    @Test
    void what_was_put_back_is_signed_on() {
        var kept = log.commits().find(eq("_id", 11L)).first();
        log.commits().updateOne(eq("_id", 11L), set("at", new BsonDateTime(1)));
        refused(Why.LOG_REWRITTEN, log.start());
        log.commits().replaceOne(eq("_id", 11L), Objects.requireNonNull(kept));
        log.write(1);
        assertThat(log.start().sign().size()).isEqualTo(31);
    }

    @Test
    void a_file_of_what_was_signed_that_was_changed_stops_the_start_with_a_sentence() throws Exception {
        var file = log.keyFile().resolveSibling("checkpoint.key.signed");
        Files.writeString(file, Files.readString(file).replace("\n30\n", "\n29\n"));
        assertThatThrownBy(log::start).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("checkpoint.key.signed").hasMessageContaining("belong together");
    }

    private static void refused(Why why, Checkpoints checkpoints) {
        assertThatThrownBy(checkpoints::sign).isInstanceOfSatisfying(SigningRefused.class,
                refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
