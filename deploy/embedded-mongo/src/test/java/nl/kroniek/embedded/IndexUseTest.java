package nl.kroniek.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.regex;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Counts the entries a query looks at, over 5000 commits of 2 events; 100 aggregates. */
class IndexUseTest {

    private static final int COMMITS = 5000;
    private static final Servers SERVERS = Servers.inMemory();
    private static final MongoCollection<Document> LOG = SERVERS.collection("log_commits");

    @BeforeAll
    static void fill() {
        LOG.createIndex(Indexes.ascending("commitId"), new IndexOptions().unique(true));
        LOG.createIndex(Indexes.ascending("ev.agg", "ev.seq"), new IndexOptions().unique(true));
        LOG.createIndex(Indexes.ascending("first"), new IndexOptions().unique(true));
        LOG.createIndex(Indexes.ascending("association", "kind"));
        List<Document> commits = new ArrayList<>();
        for (int id = 0; id < COMMITS; id++) {
            int seq = id / 100 * 2;
            commits.add(new Document("_id", id).append("commitId", "c" + id).append("first", id * 2L)
                    .append("association",
                            "a" + id % 10)
                    .append("kind", id % 3).append("ev", IntStream.range(0, 2).mapToObj(i -> new Document(
                            "agg", "agg" + commits.size() % 100).append("seq", seq + i)).toList()));
        }
        LOG.insertMany(commits);
    }

    @AfterAll
    static void stop() {
        SERVERS.close();
    }

    private static void finds(FindIterable<Document> query, int found, int looksAtMost) {
        long before = SERVERS.server().visited();
        assertThat(query.into(new ArrayList<>())).hasSize(found);
        assertThat(SERVERS.server().visited() - before).as("entries looked at").isLessThanOrEqualTo(looksAtMost);
    }

    private static void finds(Bson filter, int found, int looksAtMost) {
        finds(LOG.find(filter), found, looksAtMost);
    }

    @Test
    void the_highest_id_is_found_without_a_scan() {
        finds(LOG.find().sort(Sorts.descending("_id")).limit(1), 1, 2);
        assertThat(LOG.find().sort(Sorts.descending("_id")).first()).containsEntry("_id", COMMITS - 1);
    }

    @Test
    void ranges_and_lists_of_ids_are_read_from_the_tree_in_both_directions() {
        finds(eq("_id", 17), 1, 1);
        finds(in("_id", 5, 4990, 5000, 7), 3, 3);
        finds(and(gte("_id", 100), lt("_id", 110)), 10, 10);
        finds(and(gt("_id", 100), lte("_id", 110)), 10, 10);
        finds(gt("_id", 4997), 2, 2);
        finds(LOG.find(lte("_id", 4000)).sort(Sorts.descending("_id")).limit(3), 3, 4);
        finds(LOG.find(gte("_id", 4000)).sort(Sorts.ascending("_id")).limit(3).batchSize(3), 3, 4);
        assertThat(LOG.find(in("_id", 5, 4990, 7)).sort(Sorts.descending("_id")).map(d -> d.getInteger("_id")))
                .containsExactly(4990, 7, 5);
    }

    @Test
    void a_page_that_is_not_asked_for_is_not_read() {
        long before = SERVERS.server().visited();
        assertThat(LOG.find(gte("_id", 0)).batchSize(32).iterator().next()).containsEntry("_id", 0);
        assertThat(SERVERS.server().visited() - before).isLessThanOrEqualTo(33);
    }

    @Test
    void a_unique_value_costs_two_looks() {
        finds(eq("commitId", "c4321"), 1, 2);
        finds(in("commitId", "c1", "c2", "nothing"), 2, 4);
    }

    @Test
    void the_greatest_first_below_a_token_is_in_a_range() {
        finds(and(gte("first", 2000L), lte("first", 2010)), 6, 12);
    }

    @Test
    void an_aggregate_is_found_by_the_first_field_and_its_sequence_by_both() {
        finds(eq("ev.agg", "agg7"), 50, 150);
        finds(elemMatch("ev", and(eq("agg", "agg7"), eq("seq", 98))), 1, 2);
        finds(elemMatch("ev", and(eq("agg", "agg7"), gte("seq", 96))), 2, 6);
        finds(LOG.find(eq("ev.agg", "agg7")).sort(Sorts.descending("_id")).limit(1), 1, 102);
    }

    @Test
    void two_conditions_on_an_array_may_be_met_by_two_elements() {
        Document mixed = new Document("_id", -1).append("first", -1L).append("ev",
                List.of(new Document("agg", "x").append(
                        "seq", 1), new Document("agg", "y").append("seq", 2)));
        LOG.insertOne(mixed);
        try {
            assertThat(LOG.find(and(eq("ev.agg", "x"), eq("ev.seq", 2)))).containsExactly(mixed);
            assertThat(LOG.find(elemMatch("ev", and(eq("agg", "x"), eq("seq", 2))))).isEmpty();
        } finally {
            LOG.deleteOne(eq("_id", -1));
        }
    }

    @Test
    void a_plain_index_narrows_by_its_first_fields() {
        finds(and(eq("association", "a3"), eq("kind", 1)), 167, 334);
        finds(and(eq("association", "a3"), gt("kind", 1)), 166, 332);
    }

    @Test
    void without_an_index_everything_is_looked_at() {
        long before = SERVERS.server().visited();
        assertThat(LOG.find(regex("commitId", "^c4999$"))).hasSize(1);
        assertThat(SERVERS.server().visited() - before).isGreaterThanOrEqualTo(COMMITS);
    }
}
