package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LogVerifierTest {

    private static final long DAMAGED = 3;

    @RegisterExtension
    final TestLog log = new TestLog();

    @BeforeEach
    void five_commits_of_two_events() {
        for (int i = 0; i < 5; i++) {
            log.engine().appendEvents(TestLog.message("a", i), TestLog.message("b" + i, 0));
        }
    }

    @Test
    void a_log_as_it_was_written_is_whole() {
        var verification = log.verify();
        assertThat(verification.fault()).isEmpty();
        assertThat(verification.commits()).isEqualTo(5);
        assertThat(verification.events()).isEqualTo(10);
        assertThat(verification.hash()).hasSize(64).isNotEqualTo("0".repeat(64));
    }

    @Test
    void an_empty_log_is_whole() {
        assertThat(new TestLog().verify()).satisfies(empty -> {
            assertThat(empty.isWhole()).isTrue();
            assertThat(empty.commits()).isZero();
            assertThat(empty.hash()).isEqualTo("0".repeat(64));
        });
    }

    @Test
    void a_longer_log_that_still_holds_the_earlier_end_is_whole_and_says_how_far_it_is() {
        var earlier = log.verify();
        log.engine().appendEvents(TestLog.message("a", 5));
        var heard = new ArrayList<Long>();

        var later = log.verifier().verify(earlier, heard::add);
        assertThat(later.isWhole()).isTrue();
        assertThat(later.events()).isEqualTo(11);
        assertThat(heard).as("fewer than a page").isEmpty();
    }

    @Test
    void a_log_that_lost_its_end_is_found_only_by_who_knows_the_earlier_end() {
        var earlier = log.verify();
        log.damage();
        log.documents().deleteOne(Filters.eq("_id", 4L));
        assertThat(log.verify().isWhole()).isTrue();
        assertThat(log.verifier().verify(earlier, seen -> {}).fault().orElseThrow()).satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("shorter");
            assertThat(fault.ordinal()).isEqualTo(4);
        });
    }

    @Test
    void a_log_of_which_the_end_was_rewritten_with_a_chain_that_fits_is_found_by_who_knows_the_earlier_end() {
        var earlier = log.verify();
        change(4, document -> {
            event(document, 0).put("body", new BsonBinary("{}".getBytes(StandardCharsets.UTF_8)));
            var forged = CommitDocument.read(document);
            return CommitDocument.of(new Draft(forged.commitId(), forged.association(), forged.at(), forged.events())
                    .after(new Head(3, forged.first(), forged.prev())));
        });
        assertThat(log.verify().isWhole()).isTrue();
        assertThat(log.verifier().verify(earlier, seen -> {}).fault().orElseThrow().code()).isEqualTo("rewritten");
    }

    static Stream<Arguments> damages() {
        return Stream.of(damage("a changed byte of a body", "events-root", d -> flip(event(d, 0), "body")),
                damage("a changed byte of the metadata", "events-root", d -> flip(event(d, 1), "meta")),
                damage("a renamed type", "events-root", d -> event(d, 0).put("type", new BsonString("x"))),
                damage("another revision", "events-root", d -> event(d, 0).put("rev", new BsonInt32(2))),
                damage("another event time", "events-root", d -> event(d, 0).put("at", new BsonDateTime(0))),
                damage("two events swapped", "events-root", d -> d.getArray("ev").add(d.getArray("ev").removeFirst())),
                damage("a dropped event", "count", d -> d.getArray("ev").removeLast()),
                damage("a dropped event with the count put right", "events-root", d -> {
                    d.getArray("ev").removeLast();
                    d.put("n", new BsonInt32(1));
                }), damage("a renumbered sequence", "events-root", d -> event(d, 0).put("seq", new BsonInt64(9))),
                damage("another aggregate", "events-root", d -> event(d, 0).put("agg", new BsonString("c"))),
                damage("a moved position", "position", d -> d.put("first", new BsonInt64(7))),
                damage("another association", "hash", d -> d.put("association", new BsonString("vfg"))),
                damage("another commit time", "hash", d -> d.put("at", new BsonDateTime(0))),
                damage("another root", "events-root", d -> flip(d, "eventsRoot")),
                damage("another link", "chain", d -> flip(d, "prev")),
                damage("another hash", "hash", d -> flip(d, "hash")),
                damage("a field that is gone", "unreadable", d -> d.remove("commitId")),
                damage("a field that was added", "form", d -> d.put("note", new BsonString("x"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void a_planted_damage_is_found_where_it_is(String what, String code, Consumer<BsonDocument> damage) {
        change(DAMAGED, document -> {
            damage.accept(document);
            return document;
        });

        var verification = log.verify();
        assertThat(verification.isWhole()).as(what).isFalse();
        var fault = verification.fault().orElseThrow();
        assertThat(fault.ordinal()).isEqualTo(DAMAGED);
        assertThat(fault.code()).isEqualTo(code);
        assertThat(verification.commits()).isEqualTo(DAMAGED);
    }

    @Test
    void a_hole_is_found() {
        log.damage();
        log.documents().deleteOne(Filters.eq("_id", DAMAGED));
        assertThat(log.verify().fault().orElseThrow()).satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("hole");
            assertThat(fault.ordinal()).isEqualTo(DAMAGED);
        });
    }

    @Test
    void two_commits_in_each_others_place_are_found() {
        var third = log.documents().find(Filters.eq("_id", 3L)).first();
        var fourth = log.documents().find(Filters.eq("_id", 4L)).first();
        log.damage();
        log.documents().deleteMany(Filters.gte("_id", 3L));
        log.documents().insertOne(third.append("_id", new BsonInt64(4)));
        log.documents().insertOne(fourth.append("_id", new BsonInt64(3)));
        assertThat(log.verify().fault().orElseThrow().ordinal()).isEqualTo(3);
    }

    @Test
    void a_forged_commit_with_a_hash_of_its_own_breaks_the_link_of_the_next() {
        change(DAMAGED, document -> {
            event(document, 0).put("body", new BsonBinary("{}".getBytes(StandardCharsets.UTF_8)));
            var forged = CommitDocument.read(document);
            return CommitDocument.of(new Draft(forged.commitId(), forged.association(), forged.at(), forged.events())
                    .after(new Head(2, forged.first(), forged.prev())));
        });
        assertThat(log.verify().fault().orElseThrow()).satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("chain");
            assertThat(fault.ordinal()).isEqualTo(DAMAGED + 1);
        });
    }

    /** Forged by somebody who knows how: every hash fits, and only the id was there before. */
    @ParameterizedTest
    @CsvSource({"false,event-id-twice", "true,commit-id-twice"})
    void an_id_that_was_used_before_is_found_when_no_index_guards_it(boolean ofCommit, String code) {
        log.damage();
        var first = CommitDocument.read(log.documents().find(Filters.eq("_id", 1L)).first());
        log.documents().dropIndexes();
        assertThat(log.verify().fault().orElseThrow()).satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("index");
            assertThat(fault.ordinal()).isEqualTo(5);
        });
        change(4, document -> {
            event(document, 0).put("id", new BsonString(ofCommit ? "other" : first.events().getFirst().id()));
            var forged = CommitDocument.read(document);
            return CommitDocument.of(new Draft(ofCommit ? first.commitId() : forged.commitId(), forged.association(),
                    forged.at(), forged.events()).after(new Head(3, forged.first(), forged.prev())));
        });
        assertThat(log.verify().fault().orElseThrow()).satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.ordinal()).isEqualTo(4);
        });
    }

    private void change(long ordinal, UnaryOperator<BsonDocument> damage) {
        log.damage();
        var document = log.documents().find(Filters.eq("_id", ordinal)).first();
        log.damage();
        log.documents().deleteOne(Filters.eq("_id", ordinal));
        log.documents().insertOne(damage.apply(document));
    }

    private static Arguments damage(String what, String code, Consumer<BsonDocument> damage) {
        return Arguments.of(what, code, damage);
    }

    private static BsonDocument event(BsonDocument commit, int index) {
        return commit.getArray("ev").get(index).asDocument();
    }

    private static void flip(BsonDocument document, String field) {
        byte[] bytes = document.getBinary(field).getData().clone();
        bytes[bytes.length / 2] ^= 1;
        document.put(field, new BsonBinary(bytes));
    }
}
