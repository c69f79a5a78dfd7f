package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.time.Clock;
import java.util.UUID;
import nl.kroniek.embedded.EmbeddedMongo;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuitabilityTest {

    private static EmbeddedMongo server;

    @BeforeAll
    static void start() {
        server = EmbeddedMongo.inMemory();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"w=0,weak-write-concern,w=majority", "w=1,weak-write-concern,w=majority",
            "w=2,weak-write-concern,w=majority", "w=nearby,weak-write-concern,w=majority",
            "w=majority&journal=false,weak-write-concern,journal",
            "readConcernLevel=local,weak-read-concern,readConcernLevel=majority",
            "readConcernLevel=available,weak-read-concern,readConcernLevel=majority",
            "readPreference=secondary,read-preference,readPreference=primary",
            "readPreference=primaryPreferred,read-preference,readPreference=primary",
            "readPreference=nearest,read-preference,readPreference=primary"})
    void a_connection_string_that_weakens_the_promises_is_refused_with_what_to_write(String option, String code,
            String mend) {
        assertThatThrownBy(() -> open(server.uri() + "?" + option))
                .isInstanceOfSatisfying(UnsuitableDatabase.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(mend);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?w=majority", "?w=majority&journal=true", "?readConcernLevel=majority",
            "?readConcernLevel=linearizable", "?readPreference=primary", "?retryWrites=false"})
    void one_that_does_not_is_taken(String options) {
        assertThatCode(() -> open(server.uri() + options)).doesNotThrowAnyException();
    }

    @Test
    void a_server_that_stands_alone_is_refused_and_ours_is_not() {
        var plain = new MongoServer(H2Backend.inMemory());
        try {
            String uri = plain.bindAndGetConnectionString() + "/kroniek";
            assertThatThrownBy(() -> open(uri))
                    .isInstanceOfSatisfying(UnsuitableDatabase.class, e -> assertThat(e.code()).isEqualTo("standalone"))
                    .hasMessageContaining("--replSet");
        } finally {
            plain.shutdownNow();
        }
    }

    @Test
    void a_primary_is_taken_and_another_member_is_refused() {
        assertThatCode(() -> Suitability.server(json("{ismaster: true, setName: 'rs0'}"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Suitability.server(json("{ismaster: false, secondary: true, setName: 'rs0'}")))
                .isInstanceOfSatisfying(UnsuitableDatabase.class, e -> assertThat(e.code()).isEqualTo("not-primary"))
                .hasMessageContaining("rs0").hasMessageContaining("directConnection");
    }

    @Test
    void a_router_is_taken_as_long_as_the_log_is_not_sharded() {
        assertThatCode(() -> Suitability.server(json("{ismaster: true, msg: 'isdbgrid'}"))).doesNotThrowAnyException();
        assertThatCode(() -> Suitability.sharding(json("{sharded: false}"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Suitability.sharding(json("{sharded: true}")))
                .isInstanceOfSatisfying(UnsuitableDatabase.class, e -> assertThat(e.code()).isEqualTo("sharded"));
    }

    @Test
    void a_log_that_forgets_or_is_no_collection_is_refused() {
        assertThatCode(() -> Suitability.collection(json("{name: 'views', type: 'view', options: {capped: true}}")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Suitability
                .collection(json("{name: 'log_commits', type: 'collection', options: {capped: true}}")))
                .isInstanceOfSatisfying(UnsuitableDatabase.class, e -> assertThat(e.code()).isEqualTo("capped"));
        assertThatThrownBy(() -> Suitability.collection(json("{name: 'log_commits', type: 'timeseries'}")))
                .isInstanceOfSatisfying(UnsuitableDatabase.class,
                        e -> assertThat(e.code()).isEqualTo("not-a-collection"));
    }

    @Test
    void a_log_that_holds_something_twice_is_refused_when_its_index_is_gone() {
        try (var client = MongoClients.create(server.uri())) {
            var commits = client.getDatabase("twice").getCollection(Commits.COLLECTION, BsonDocument.class);
            commits.createIndex(Indexes.ascending("other"), new IndexOptions());
            commits.insertOne(json("{_id: 0, commitId: 'a', ev: [{id: 'x', agg: 'a', seq: 0}]}"));
            commits.insertOne(json("{_id: 1, commitId: 'a', ev: [{id: 'y', agg: 'a', seq: 1}]}"));
            assertThatThrownBy(() -> open(server.uri().replace("/kroniek", "/twice")))
                    .isInstanceOfSatisfying(UnsuitableDatabase.class, e -> assertThat(e.code()).isEqualTo("indexes"))
                    .hasMessageContaining("twice");
        }
    }

    private static void open(String uri) {
        try (var client = MongoClients.create(uri)) {
            String name = uri.contains("/twice") ? "twice" : "log-" + UUID.randomUUID();
            EventLog.open(client.getDatabase(name), TestLog.SETTINGS, new CatalogSerializer(),
                    NoOpEventUpcaster.INSTANCE, Clock.systemUTC()).close();
        }
    }

    private static BsonDocument json(String json) {
        return BsonDocument.parse(json);
    }
}
