package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Replaying the log into empty views gives the live views; and the comparison sees what somebody changed behind its
 * back.
 */
class ReplayIT {

    private static OpenedYear year;
    private static MongoClient behindItsBack;
    private static RegistryProcess registry;

    @BeforeAll
    static void start() {
        year = OpenedYear.start();
        behindItsBack = year.behindItsBack();
        registry = year.registry();
    }

    @AfterAll
    static void stop() {
        year.close();
    }

    @Test
    void every_view_equals_its_replay() {
        List<String> views = registry.as("auditor").json("/v1/views").get("items").valueStream()
                .map(view -> view.get("view").asString()).toList();
        assertThat(views).hasSizeGreaterThanOrEqualTo(8);
        for (String view : views) {
            JsonNode found = compare(view);
            assertThat(found.get("differences")).as(view + ": " + found).isEmpty();
        }
        assertThat(compare("meeting_calendar").toString()).contains("170");
    }

    @Test
    void a_changed_a_missing_and_a_doubled_row_are_each_found() {
        MongoCollection<Document> rows = behindItsBack.getDatabase("kroniek").getCollection("view_decision_log");
        List<Document> some = rows.find(Filters.exists("row")).limit(3).into(new ArrayList<>());
        Document changed = some.get(0);
        Document missing = some.get(1);
        Document doubled = some.get(2);
        rows.updateOne(Filters.eq("_id", changed.get("_id")), Updates.set("row.resolution.title", "Iets anders"));
        rows.deleteOne(Filters.eq("_id", missing.get("_id")));
        rows.insertOne(new Document(doubled).append("_id", doubled.get("_id") + "-twice"));
        try {
            JsonNode differences = compare("decision_log").get("differences");
            assertThat(differences).as(differences.toString()).hasSize(3);
            for (Document row : some) {
                assertThat(differences.toString()).contains(row.getString("id"));
            }
        } finally {
            rows.replaceOne(Filters.eq("_id", changed.get("_id")), changed);
            rows.insertOne(missing);
            rows.deleteOne(Filters.eq("_id", doubled.get("_id") + "-twice"));
        }
        assertThat(compare("decision_log").get("differences")).isEmpty();
    }

    @Test
    void only_an_auditor_may_compare() {
        assertThat(registry.as("medewerker").post("/v1/views/decision_log/comparison", "").statusCode()).isEqualTo(403);
    }

    private static JsonNode compare(String view) {
        HttpResponse<String> answer = registry.as("auditor").post("/v1/views/" + view + "/comparison", "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
