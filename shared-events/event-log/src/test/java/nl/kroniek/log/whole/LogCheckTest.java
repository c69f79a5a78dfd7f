package nl.kroniek.log.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.log.StoredLog;
import nl.kroniek.log.whole.LogChecked.IndexTrouble;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogCheckTest {

    @Test
    void an_empty_log_is_whole() {
        assertThat(Lying.empty().check()).as("that nobody opened yet").matches(LogChecked::isWhole);
        var found = Lying.of(List.of()).check();
        assertThat(found).matches(LogChecked::isWhole);
        assertThat(found.commits()).isZero();
        assertThat(found.hash()).isEqualTo(new byte[32]);
    }

    @Test
    void a_log_of_several_pages_is_whole_and_says_how_far_it_is() {
        var log = Recorded.log(700);
        var heard = new ArrayList<Long>();
        var found = LogCheck.check(Lying.of(log).log(), List.of(), (done, total) -> {
            assertThat(total).isEqualTo(700);
            heard.add(done);
        });
        assertThat(found).matches(LogChecked::isWhole);
        assertThat(found.commits()).isEqualTo(700);
        assertThat(found.events()).isEqualTo(1400);
        assertThat(found.root()).isEqualTo(Recorded.tree(log).root());
        assertThat(heard).containsExactly(256L, 512L);
    }

    @Test
    void what_is_wrong_by_identity_on_an_earlier_commit_of_the_page_comes_before_what_is_wrong_by_itself() {
        var log = Lying.of(Recorded.log(12));
        log.replace(Recorded.rewritten(Recorded.log(12), 3,
                events -> List.of(events.getFirst(), Recorded.withSequence(events.getLast(), 1))));
        log.change(8, document -> document.put("association", new BsonString("vfg")));
        assertThat(log.check().fault().orElseThrow()).satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("sequence");
            assertThat(fault.ordinal()).isEqualTo(3);
        });
    }

    @Test
    void places_are_asked_for_in_groups_that_hold_each_once() {
        var places = Recorded.log(300).stream().flatMap(commit -> commit.events().stream()).map(Place::of).toList();
        var groups = Place.groups(places);
        assertThat(groups.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(places);
        assertThat(groups.size()).isBetween(2, 4);
        assertThat(Place.groups(List.of())).isEmpty();
    }

    @Test
    void an_index_that_is_gone_or_not_unique_is_named() {
        var log = Lying.of(Recorded.log(3));
        log.documents().dropIndex(Indexes.ascending("ev.id"));
        log.documents().createIndex(Indexes.ascending("ev.id"), new IndexOptions());
        log.documents().dropIndex(Indexes.ascending("ev.agg", "ev.seq"));
        var found = log.check();
        assertThat(found.fault()).isEmpty();
        assertThat(found.isWhole()).isFalse();
        assertThat(found.indexes()).containsExactly(new IndexTrouble("ev.id", Optional.empty(), 3),
                new IndexTrouble("ev.agg, ev.seq", Optional.empty(), 3));
    }

    @Test
    void a_document_that_stands_beside_the_log_is_counted() {
        var log = Lying.of(Recorded.log(3));
        log.documents().insertOne(new BsonDocument("_id", new BsonString("not a commit")));
        assertThat(log.check().indexes()).containsExactly(new IndexTrouble("_id", Optional.of(4L), 3));
    }

    @ParameterizedTest
    @CsvSource({"commitId,commitId,3,2", "ev.id,ev.id,6,2", "ev.agg,'ev.agg, ev.seq',6,2"})
    void an_index_that_lost_one_entry_is_found_out(String index, String name, long size, long ordinal,
            @TempDir Path data) {
        try (var server = EmbeddedMongo.start(data); var client = MongoClients.create(server.uri())) {
            var log = new StoredLog(client.getDatabase("kroniek"));
            log.createIndexes();
            log.insert(Recorded.log(3));
            assertThat(LogCheck.check(log, List.of(), Progress.silent()).isWhole()).isTrue();
        }
        try (var store = MVStore.open(data.resolve("kroniek.mv.db").toString())) {
            var tree = store.getMapNames().stream()
                    .filter(map -> map.startsWith("index/") && map.contains("log_commits") && map.contains(index))
                    .findAny().orElseThrow();
            var entries = store.openMap(tree, new MVMap.Builder<byte[], byte[]>()
                    .keyType(ByteArrayDataType.INSTANCE).valueType(ByteArrayDataType.INSTANCE));
            assertThat(entries.sizeAsLong()).isEqualTo(size);
            entries.remove(entries.lastKey());
        }
        try (var server = EmbeddedMongo.start(data); var client = MongoClients.create(server.uri())) {
            var log = new StoredLog(client.getDatabase("kroniek"));
            assertThat(LogCheck.check(log, List.of(), Progress.silent()).fault())
                    .contains(new LogFault(ordinal, "index", List.of(Long.toString(ordinal), name)));
        }
    }
}
