package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import nl.kroniek.embedded.EmbeddedMongo;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One registry through a bad week: killed in the midst of writes, its work divided and put together again while it runs,
 * killed while a view is rebuilt. Each time the comparison finds what was planted and nothing else.
 */
@Order(3)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AuditIT {

    private static final String VIEW = "/v1/views/decision_log";

    private static EmbeddedMongo mongo;
    private static MongoClient behindItsBack;
    private static RegistryProcess registry;

    @BeforeAll
    static void start() throws Exception {
        mongo = EmbeddedMongo.start(Registries.directory());
        behindItsBack = MongoClients.create(mongo.uri());
        registry = RegistryProcess.launchOnDatabase(mongo.uri(), "run", "--sample", "vgg-2023");
        registry.await(line -> line.matches(" +\\d{3,}/\\d+.*"));
        killedAndStartedAgain();
    }

    @AfterAll
    static void stop() {
        registry.close();
        behindItsBack.close();
        mongo.close();
    }

    @Test
    @Order(1)
    void after_kills_a_split_and_a_merge_every_view_equals_its_replay() throws Exception {
        write(5);
        change("split", 0);
        write(5);
        killedWhileWriting();
        change("split", 1);
        killedWhileWriting();
        // One segment became 0 and 1, and 1 became 1 and 3: only those two are halves of one.
        change("merge", 1);
        write(5);
        assertThat(tokens("decision_log")).isEqualTo(2);
        for (String view : views()) {
            assertThat(compare(view).get("differences")).as(view).isEmpty();
        }
        assertThat(compare("decision_log").get("rows").asInt()).isGreaterThanOrEqualTo(58 + 15);
    }

    @Test
    @Order(2)
    void one_difference_planted_after_all_that_is_found_where_it_is_and_nothing_else() {
        Document row = Objects.requireNonNull(live().find(Filters.exists("row")).first());
        live().updateOne(Filters.eq("_id", row.get("_id")), Updates.set("row.resolution.title", "Behind your back"));

        for (String view : views()) {
            assertThat(compare(view).get("differences").size()).as(view).isEqualTo(view.equals("decision_log") ? 1 : 0);
        }
        JsonNode found = compare("decision_log").get("differences").get(0);
        assertThat(found.get("row").asString()).isEqualTo(row.getString("id"));
        assertThat(found.at("/fields/0/path").asString()).isEqualTo("resolution.title");
        assertThat(found.at("/fields/0/live").asString()).isEqualTo("Behind your back");
    }

    @Test
    @Order(3)
    void a_rebuild_survives_a_kill_says_how_far_it_is_finds_the_same_and_mends_it_by_a_switch() throws Exception {
        HttpResponse<String> asked = registry.as("auditor").post(VIEW + "/rebuilds", "");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
        String rebuild = asked.headers().firstValue("Location").orElseThrow();
        assertThat(registry.as("auditor").post(VIEW + "/rebuilds", "").statusCode()).isEqualTo(409);
        killedAndStartedAgain();

        JsonNode ready = until(rebuild, now -> now.get("state").asString().equals("ready"));
        assertThat(ready.get("done").asLong()).isEqualTo(ready.get("total").asLong()).isGreaterThan(500);
        assertThat(ready.at("/compared/0/association").asString()).isEqualTo("vgg");
        assertThat(ready.at("/compared/0/differences").asInt()).isEqualTo(1);
        assertThat(ready.at("/compared/0/rows").asInt()).isEqualTo(ready.at("/compared/0/liveRows").asInt());
        int shown = decisions();

        HttpResponse<String> switched = registry.as("auditor").post(rebuild + "/switch", "");
        assertThat(switched.statusCode()).as(switched.body()).isEqualTo(200);
        for (int i = 0; i < 100; i++) {
            assertThat(decisions()).isEqualTo(shown);
        }
        assertThat(registry.as("auditor").post(rebuild + "/cancellation", "").statusCode()).isEqualTo(409);
        write(3);
        assertThat(compare("decision_log").get("differences")).isEmpty();
        assertThat(decisions()).isEqualTo(shown + 3);
    }

    @Test
    @Order(4)
    void the_chain_is_whole_and_one_changed_byte_is_found_without_saying_what_was_there() throws Exception {
        JsonNode whole = verified();
        assertThat(whole.get("state").asString()).isEqualTo("whole");
        assertThat(whole.get("events").asLong()).isEqualTo(whole.get("total").asLong()).isGreaterThan(500);

        MongoCollection<Document> log = behindItsBack.getDatabase("kroniek").getCollection("log_commits");
        Document commit = Objects.requireNonNull(log.find(Filters.eq("_id", 17L)).first());
        byte[] body = commit.getList("ev", Document.class).getFirst().get("body", Binary.class).getData().clone();
        body[body.length / 2] ^= 1;
        log.updateOne(Filters.eq("_id", 17L), Updates.set("ev.0.body", new Binary(body)));
        JsonNode broken = verified();
        log.replaceOne(Filters.eq("_id", 17L), commit);

        assertThat(broken.get("state").asString()).isEqualTo("broken");
        assertThat(broken.get("ordinal").asLong()).isEqualTo(17);
        assertThat(broken.get("fault").asString()).isEqualTo("events-root");
        assertThat(broken.toString()).doesNotContain("vgg", "mtg-", "bdy-", "dec-");
        assertThat(verified().get("state").asString()).isEqualTo("whole");
    }

    @Test
    @Order(5)
    void none_of_it_is_for_who_is_no_auditor() {
        for (String path : List.of(VIEW + "/rebuilds", "/v1/verifications", VIEW + "/comparison")) {
            assertThat(registry.as("medewerker").post(path, "").statusCode()).as(path).isEqualTo(403);
        }
        assertThat(registry.as("auditor").post(VIEW + "/segments/0/split", "").statusCode()).isIn(403, 404);
        assertThat(registry.as("medewerker").get("/vgg/controle").statusCode()).isIn(403, 404);
    }

    private static void killedWhileWriting() throws Exception {
        Thread writer = Thread.ofPlatform().start(() -> {
            try {
                write(1_000);
            } catch (RuntimeException | AssertionError gone) {
                // It was killed: that is what is meant to happen.
            }
        });
        Thread.sleep(700);
        killedAndStartedAgain();
        writer.join();
    }

    private static void killedAndStartedAgain() throws InterruptedException {
        registry.kill();
        registry = RegistryProcess.againOnDatabase(registry, mongo.uri(), "run", "--sample", "vgg-2023");
    }

    private static void write(int decisions) {
        RegistryProcess here = registry;
        String body = new Known(here.as("secretaris")).body("Dagelijks Bestuur VGG");
        for (int i = 0; i < decisions; i++) {
            HttpResponse<String> answer = here.as("secretaris").post("/v1/associations/vgg/decisions",
                    """
                        {"decidedBy":"%s","on":"2003-05-06","resolution":{"kind":"decision","title":"Besluit %d","text":"Zo."}}"""
                            .formatted(body, i));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }
    }

    /** After a kill the claims of the dead process count for a few seconds more. */
    private static void change(String how, int segment) throws InterruptedException {
        String last = "";
        for (int i = 0; i < 20; i++) {
            HttpResponse<String> answer = registry.as("beheerder").post(VIEW + "/segments/" + segment + "/" + how, "");
            if (answer.statusCode() == 204) {
                return;
            }
            last = answer.statusCode() + " " + answer.body();
            Thread.sleep(1_000);
        }
        throw new AssertionError(how + ": " + last);
    }

    private static long tokens(String processor) {
        return behindItsBack.getDatabase("kroniek").getCollection("view_tokens")
                .countDocuments(Filters.eq("processorName", processor));
    }

    private static MongoCollection<Document> live() {
        return behindItsBack.getDatabase("kroniek").getCollection("view_decision_log");
    }

    private static List<String> views() {
        return registry.as("auditor").json("/v1/views").get("items").valueStream()
                .map(view -> view.get("view").asString()).toList();
    }

    private static int decisions() {
        JsonNode head = registry.as("auditor").json("/v1/views").get("head");
        return registry.as("medewerker").json("/v1/associations/vgg/decisions?after=" + head.asLong()).get("total")
                .asInt();
    }

    private static JsonNode compare(String view) {
        JsonNode head = registry.as("auditor").json("/v1/views").get("head");
        HttpResponse<String> answer = registry.as("auditor")
                .post("/v1/views/" + view + "/comparison?after=" + head.asLong(), "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static JsonNode verified() throws InterruptedException {
        HttpResponse<String> asked = registry.as("auditor").post("/v1/verifications", "");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
        return until(asked.headers().firstValue("Location").orElseThrow(),
                now -> !now.get("state").asString().equals("running"));
    }

    private static JsonNode until(String path, Predicate<JsonNode> so) throws InterruptedException {
        JsonNode now = registry.as("auditor").json(path);
        for (int i = 0; i < 600 && !so.test(now); i++) {
            Thread.sleep(100);
            now = registry.as("auditor").json(path);
        }
        assertThat(so.test(now)).as(now.toString()).isTrue();
        return now;
    }
}
