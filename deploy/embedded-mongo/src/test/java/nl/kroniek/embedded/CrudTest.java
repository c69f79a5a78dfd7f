package nl.kroniek.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CrudTest {

    private final Servers servers = Servers.inMemory();
    private final MongoCollection<Document> log = servers.collection("log_commits");

    @AfterEach
    void stop() {
        servers.close();
    }

    private static Document commit(int id, String agg, int... sequences) {
        return new Document("_id", id).append("ev",
                IntStream.of(sequences).mapToObj(s -> new Document("agg", agg).append(
                        "seq", s)).toList());
    }

    @Test
    void what_is_written_is_read_changed_and_deleted() {
        log.insertOne(new Document("_id", 1).append("a", "x").append("bytes", new Binary(new byte[]{1, 2})));
        log.updateOne(eq("_id", 1), Updates.set("a", "y"));
        assertThat(log.find()).containsExactly(new Document("_id", 1).append("a", "y").append("bytes", new Binary(
                new byte[]{1, 2})));
        log.replaceOne(eq("_id", 1), new Document("b", 2));
        log.replaceOne(eq("_id", 2), new Document("b", 3), new ReplaceOptions().upsert(true));
        assertThat(log.find()).containsExactly(new Document("_id", 1).append("b", 2), new Document("_id", 2).append("b",
                3));
        assertThat(log.findOneAndUpdate(gt("b", 2), Updates.inc("b", 1), new FindOneAndUpdateOptions().returnDocument(
                ReturnDocument.AFTER))).isEqualTo(new Document("_id", 2).append("b", 4));
        assertThat(log.deleteMany(gt("b", 0)).getDeletedCount()).isEqualTo(2);
        assertThat(log.countDocuments()).isZero();
    }

    @Test
    void what_was_read_does_not_change_with_what_is_stored() {
        log.insertOne(new Document("_id", 1).append("n", 0));
        for (int i = 1; i <= 50; i++) {
            log.updateOne(eq("_id", 1), Updates.inc("n", 1));
            assertThat(log.find(eq("_id", 1)).first()).containsEntry("n", i);
        }
    }

    @Test
    void the_same_id_twice_is_a_duplicate_key_whatever_kind_of_number_it_is() {
        log.insertOne(new Document("_id", 1));
        MongoWriteException refused = catchThrowableOfType(MongoWriteException.class, () -> log.insertOne(new Document(
                "_id", 1L)));
        assertThat(refused.getError().getCode()).isEqualTo(11000);
        assertThat(refused.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
    }

    @Test
    void a_value_in_an_array_of_one_document_is_refused_in_the_array_of_another() {
        log.createIndex(Indexes.ascending("ev.agg", "ev.seq"), new IndexOptions().unique(true));
        log.insertOne(commit(0, "mtg-1", 0, 1));
        MongoWriteException refused = catchThrowableOfType(MongoWriteException.class, () -> log.insertOne(commit(1,
                "mtg-1", 1, 2)));
        assertThat(refused.getError().getCode()).isEqualTo(11000);
        assertThat(log.countDocuments()).isEqualTo(1);
        log.insertOne(commit(1, "mtg-2", 1, 2));
        log.insertOne(commit(2, "mtg-1", 2, 2)); // within one document it is no conflict, as in MongoDB
        assertThat(log.countDocuments()).isEqualTo(3);
    }

    @Test
    void a_refused_document_leaves_nothing_in_any_index() {
        log.createIndex(Indexes.ascending("a"), new IndexOptions().unique(true));
        log.createIndex(Indexes.ascending("b"), new IndexOptions().unique(true));
        log.insertOne(new Document("_id", 1).append("a", 1).append("b", 1));
        assertThatThrownBy(() -> log.insertOne(new Document("_id", 2).append("a", 2).append("b", 1))).isInstanceOf(
                MongoWriteException.class);
        log.insertOne(new Document("_id", 3).append("a", 2).append("b", 2));
        assertThat(log.find(eq("a", 2)).first()).containsEntry("_id", 3);
    }

    @Test
    void an_ordered_batch_stops_at_the_first_duplicate() {
        log.insertOne(new Document("_id", 2));
        MongoBulkWriteException refused = catchThrowableOfType(MongoBulkWriteException.class, () -> log.insertMany(List
                .of(new Document("_id", 1), new Document("_id", 2), new Document("_id", 3))));
        assertThat(refused.getWriteErrors()).singleElement().satisfies(e -> assertThat(e.getIndex()).isEqualTo(1));
        assertThat(log.find().map(d -> d.getInteger("_id"))).containsExactly(1, 2);
    }

    @Test
    void an_index_that_existing_documents_break_is_not_made_and_can_be_made_when_they_are_mended() {
        log.insertMany(List.of(new Document("_id", 1).append("a", 1), new Document("_id", 2).append("a", 1)));
        assertThatThrownBy(() -> log.createIndex(Indexes.ascending("a"), new IndexOptions().unique(true))).isInstanceOf(
                DuplicateKeyException.class);
        log.updateOne(eq("_id", 2), Updates.set("a", 2));
        log.createIndex(Indexes.ascending("a"), new IndexOptions().unique(true));
        assertThat(log.find(eq("a", 1)).map(d -> d.getInteger("_id"))).containsExactly(1);
        assertThat(log.find(eq("a", 2)).map(d -> d.getInteger("_id"))).containsExactly(2);
    }

    @Test
    void an_index_option_that_is_not_done_is_refused() {
        assertThatThrownBy(() -> log.createIndex(Indexes.ascending("a"), new IndexOptions().expireAfter(1L,
                TimeUnit.DAYS))).isInstanceOf(MongoCommandException.class).hasMessageContaining("expireAfterSeconds");
        assertThatThrownBy(() -> log.createIndex(Indexes.ascending("a"), new IndexOptions().partialFilterExpression(
                gt("a", 1)))).isInstanceOf(MongoCommandException.class).hasMessageContaining("partialFilterExpression");
    }

    @Test
    void pages_of_any_size_give_every_document_once_and_in_order() {
        List<Integer> ids = IntStream.range(0, 2500).boxed().toList();
        log.insertMany(ids.stream().map(id -> new Document("_id", id).append("even", id % 2 == 0)).toList());
        assertThat(log.find().map(d -> d.getInteger("_id"))).containsExactlyElementsOf(ids);
        for (int size : new int[]{1, 7, 1000, 2500, 5000}) {
            assertThat(log.find().batchSize(size).map(d -> d.getInteger("_id"))).containsExactlyElementsOf(ids);
        }
        assertThat(log.find(eq("even", true)).sort(Sorts.descending("_id")).skip(3).limit(4).batchSize(2).projection(
                Projections.include("_id"))).containsExactly(new Document("_id", 2492), new Document("_id", 2490),
                        new Document("_id", 2488), new Document("_id", 2486));
        assertThat(log.find().sort(Sorts.descending("even", "_id")).batchSize(10).map(d -> d.getInteger("_id")).into(
                new ArrayList<>())).hasSize(2500).startsWith(2498, 2496);
    }

    @Test
    void a_cursor_stays_usable_while_others_write() {
        log.insertMany(IntStream.range(0, 100).mapToObj(i -> new Document("_id", i)).toList());
        List<Integer> seen = new ArrayList<>();
        log.find().batchSize(10).forEach(d -> {
            seen.add(d.getInteger("_id"));
            log.deleteOne(eq("_id", d.getInteger("_id")));
        });
        assertThat(seen).containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void a_dropped_collection_takes_its_indexes_along() {
        log.createIndex(Indexes.ascending("a"), new IndexOptions().unique(true));
        log.insertOne(new Document("_id", 1).append("a", 1));
        log.drop();
        log.createIndex(Indexes.ascending("a"), new IndexOptions().unique(true));
        log.insertOne(new Document("_id", 2).append("a", 1));
        assertThat(log.find(eq("a", 1)).map(d -> d.getInteger("_id"))).containsExactly(2);
    }
}
