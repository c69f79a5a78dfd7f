package nl.kroniek.log.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.kroniek.log.StoredCommit;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.proof.EventLeaf;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody with the password of the database edits the history. Each edit is found, at the commit where it begins. */
class TamperDrillTest {

    private static final List<StoredCommit> LOG = Recorded.log(12);

    static Stream<Arguments> edits() {
        return Stream.of(edit("two commits swapped", 5, "position", log -> {
            var fifth = log.document(5);
            var sixth = log.document(6);
            log.documents().deleteMany(Filters.in("_id", 5L, 6L));
            log.documents().insertMany(List.of(fifth.append("_id", new BsonInt64(6)), sixth.append("_id", new BsonInt64(
                    5))));
        }), edit("a commit renumbered", 5, "hole", log -> log.change(5, d -> d.put("_id", new BsonInt64(50)))),
                edit("all renumbered from here", 5, "hole", log -> {
                    for (long i = 11; i >= 5; i--) {
                        long next = i + 1;
                        log.change(i, d -> d.put("_id", new BsonInt64(next)));
                    }
                }), edit("one dropped in the middle", 5, "hole", log -> drop(log, 5)),
                edit("the first dropped", 0, "hole", log -> drop(log, 0)),
                edit("the last but one dropped", 10, "hole", log -> drop(log, 10)),
                edit("a commit put before the first", 0, "hole",
                        log -> log.change(11, d -> d.put("_id", new BsonInt64(-1)))),
                commit("a byte of a body", "events-root", d -> flip(event(d), "body")),
                commit("a byte of the metadata", "events-root", d -> flip(event(d), "meta")),
                commit("a number in a body written otherwise", "events-root",
                        d -> event(d).put("body", new BsonBinary(Recorded.bytes("{\"count\":10.0}")))),
                commit("the type of an event", "events-root", d -> event(d).put("type", new BsonString("x"))),
                commit("the revision of an event", "events-root", d -> event(d).put("rev", new BsonInt32(2))),
                commit("the time of an event", "events-root", d -> event(d).put("at", new BsonDateTime(0))),
                commit("the id of an event", "events-root", d -> event(d).put("id", new BsonString("other"))),
                commit("the aggregate of an event", "events-root", d -> event(d).put("agg", new BsonString("c"))),
                commit("the sort of the aggregate", "events-root", d -> event(d).put("aggType", new BsonString("B"))),
                commit("the sequence of an event", "events-root", d -> event(d).put("seq", new BsonInt64(99))),
                commit("events in another order", "events-root", d -> d.put("ev", new BsonArray(
                        d.getArray("ev").getValues().reversed()))),
                commit("an event dropped", "count", d -> d.getArray("ev").removeLast()),
                commit("an event dropped and the count put right", "events-root", d -> {
                    d.getArray("ev").removeLast();
                    d.put("n", new BsonInt32(1));
                }), commit("an event added", "events-root", d -> {
                    d.getArray("ev").add(event(d).clone().append("id", new BsonString("more"))
                            .append("seq", new BsonInt64(77)));
                    d.put("n", new BsonInt32(3));
                }), commit("the same event twice in it", "event-id-twice", d -> {
                    d.getArray("ev").set(1, event(d).clone());
                }), commit("the count", "count", d -> d.put("n", new BsonInt32(3))),
                commit("the position", "position", d -> d.put("first", new BsonInt64(11))),
                commit("the association", "hash", d -> d.put("association", new BsonString("vfg"))),
                commit("the time of the commit", "hash", d -> d.put("at", new BsonDateTime(0))),
                commit("the commit id", "hash", d -> d.put("commitId", new BsonBinary(new UUID(1, 1)))),
                commit("the link", "chain", d -> flip(d, "prev")), commit("the hash", "hash", d -> flip(d, "hash")),
                commit("the root over its events", "events-root", d -> flip(d, "eventsRoot")),
                commit("a field taken out", "unreadable", d -> d.remove("association")),
                commit("a text where an event was", "unreadable",
                        d -> d.getArray("ev").set(1, new BsonString("x"))),
                unguarded("a later commit that cannot be read, in the place of an earlier event", 5, "unreadable",
                        log -> log.change(5, d -> {
                            event(d).put("seq", new BsonInt64(3));
                            d.getArray("ev").set(1, new BsonString("x"));
                        })),
                commit("a text where a number was", "unreadable", d -> d.put("first", new BsonString("10"))),
                commit("the ordinal as another kind of number", "form", d -> d.put("_id", new BsonDouble(5))),
                commit("the position as another kind of number", "form", d -> d.put("first", new BsonDouble(10))),
                commit("a number with a fraction that nobody reads", "form", d -> d.put("first", new BsonDouble(
                        10.4))),
                commit("a sequence as another kind of number", "form",
                        d -> event(d).put("seq", new BsonInt32(5))),
                commit("a field added", "form", d -> d.put("remark", new BsonString("seen"))),
                commit("a field added to an event", "form", d -> event(d).put("remark", new BsonString("seen"))),
                commit("fields in another order", "form", d -> d.append("at", d.remove("at"))),
                edit("an event moved to the next commit", 5, "count", log -> {
                    var moved = log.document(5).getArray("ev").getLast();
                    log.change(5, d -> d.getArray("ev").removeLast());
                    log.change(6, d -> d.getArray("ev").add(moved));
                }), unguarded("a commit repeated at the end", 12, "position",
                        log -> log.documents().insertOne(log.document(5).append("_id", new BsonInt64(12)))),
                edit("a commit forged with a hash that fits", 6, "chain", log -> {
                    var forged = Recorded.rewritten(LOG.subList(0, 6), 5, TamperDrillTest::forge).get(5);
                    drop(log, 5);
                    log.log().insert(List.of(forged));
                }), unguarded("all rewritten, and an event id used again", 7, "event-id-twice",
                        log -> log.replace(Recorded.rewritten(LOG, 7,
                                events -> List.of(Recorded.withId(events.getFirst(), "event-0"), events.getLast())))),
                unguarded("all rewritten, and a commit id used again", 9, "commit-id-twice", log -> {
                    var forged = new ArrayList<>(LOG.subList(0, 9));
                    Recorded.add(forged, LOG.get(3).commitId(), LOG.get(9).events());
                    log.replace(forged);
                }), edit("all rewritten, and a history with a gap", 11, "sequence",
                        log -> log.replace(Recorded.rewritten(LOG, 11, events -> List.of(
                                Recorded.withSequence(events.getFirst(), 12), events.getLast())))),
                edit("all rewritten, and a history that begins in the middle", 4, "sequence",
                        log -> log.replace(Recorded.rewritten(LOG, 4, events -> List.of(events.getFirst(),
                                Recorded.withSequence(events.getLast(), 1))))),
                edit("all rewritten, and a history in another order", 6, "sequence",
                        log -> log.replace(Recorded.rewritten(Recorded.rewritten(LOG, 7,
                                events -> List.of(Recorded.withSequence(events.getFirst(), 6), events.getLast())), 6,
                                events -> List.of(Recorded.withSequence(events.getFirst(), 7), events.getLast())))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void an_edit_is_found_where_it_begins(String what, long ordinal, String code, boolean guarded,
            Consumer<Lying> edit) {
        var log = Lying.of(LOG);
        assertThat(log.check()).as("before the edit").matches(LogChecked::isWhole);
        if (!guarded) {
            log.documents().dropIndexes();
        }
        edit.accept(log);
        var found = log.check();
        assertThat(found.isWhole()).as(what).isFalse();
        assertThat(found.fault().orElseThrow()).satisfies(fault -> {
            assertThat(fault.ordinal()).isEqualTo(ordinal);
            assertThat(fault.code()).isEqualTo(code);
        });
        assertThat(found.commits()).isEqualTo(ordinal);
    }

    @Test
    void more_than_twenty_edits_are_drilled() {
        assertThat(edits().count()).isGreaterThan(40);
    }

    @Test
    void a_tail_that_was_dropped_is_found_only_by_who_kept_a_checkpoint() {
        var signed = checkpoint(LOG, 12);
        var log = Lying.of(LOG);
        log.documents().deleteMany(Filters.gte("_id", 9L));
        assertThat(log.check().isWhole()).as("nothing in the log says that it was longer").isTrue();
        assertThat(log.check(signed).fault().orElseThrow()).isEqualTo(new LogFault(9, "shorter", List.of("9", "12")));
    }

    @Test
    void a_history_that_was_rewritten_as_a_whole_is_found_only_by_who_kept_a_checkpoint() {
        var log = Lying.of(LOG);
        log.replace(Recorded.rewritten(LOG, 5, TamperDrillTest::forge));
        assertThat(log.check().isWhole()).as("it fits together by itself").isTrue();
        assertThat(log.check(checkpoint(LOG, 5)).isWhole()).as("what was signed is still there").isTrue();
        assertThat(log.check(checkpoint(LOG, 8)).fault().orElseThrow()).satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("rewritten");
            assertThat(fault.details()).as("somewhere in here").containsExactly("0", "7");
        });
        assertThat(log.check(checkpoint(LOG, 5), checkpoint(LOG, 6), checkpoint(LOG, 8)).fault().orElseThrow())
                .as("checkpoints of each day say which day").satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo("rewritten");
                    assertThat(fault.ordinal()).isEqualTo(5);
                });
    }

    @Test
    void a_checkpoint_of_the_whole_log_covers_it() {
        var found = Lying.of(LOG).check(checkpoint(LOG, 12));
        assertThat(found).matches(LogChecked::isWhole);
        assertThat(found.covered()).isEqualTo(12);
        assertThat(found.root()).isEqualTo(Recorded.tree(LOG).root());
    }

    static Checkpoint checkpoint(List<StoredCommit> log, int size) {
        return Checkpoint.of("kroniek.test/log", Recorded.tree(log.subList(0, size)));
    }

    private static List<EventLeaf> forge(List<EventLeaf> events) {
        return List.of(Recorded.withBody(events.getFirst(), "{\"count\":1000000}"), events.getLast());
    }

    private static Arguments commit(String what, String code, Consumer<BsonDocument> edit) {
        return edit(what, 5, code, log -> log.change(5, edit));
    }

    private static Arguments edit(String what, long ordinal, String code, Consumer<Lying> edit) {
        return Arguments.of(what, ordinal, code, true, edit);
    }

    /** Of an editor who takes the unique indexes away first. */
    private static Arguments unguarded(String what, long ordinal, String code, Consumer<Lying> edit) {
        return Arguments.of(what, ordinal, code, false, edit);
    }

    private static void drop(Lying log, long ordinal) {
        log.documents().deleteOne(Filters.eq("_id", ordinal));
    }

    private static BsonDocument event(BsonDocument commit) {
        return commit.getArray("ev").getFirst().asDocument();
    }

    private static void flip(BsonDocument document, String field) {
        byte[] bytes = document.getBinary(field).getData().clone();
        bytes[bytes.length / 2] ^= 1;
        document.put(field, new BsonBinary(bytes));
    }
}
