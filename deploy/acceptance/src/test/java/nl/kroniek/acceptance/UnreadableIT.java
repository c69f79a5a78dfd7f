package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.log.StoredCommit;
import nl.kroniek.log.StoredLog;
import nl.kroniek.proof.CommitHeader;
import nl.kroniek.proof.EventLeaf;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A newer program recorded something of a meeting, and somebody went back to this one: people and auditors go on, and
 * are told what is not there.
 */
@InBrowser
class UnreadableIT {

    private static EmbeddedMongo mongo;
    private static MongoClient client;
    private static RegistryProcess registry;
    private static String meeting = "";
    private static long position;

    @BeforeAll
    static void start() throws InterruptedException {
        FilledData year = FilledData.copy();
        mongo = year.serve();
        client = MongoClients.create(mongo.uri());
        registry = year.runOn(mongo);
        meeting = new Known(registry.as("medewerker")).meetings("status=cancelled").at("/items/0/id").asString();
        position = record("meeting-minuted", "{\"minutes\":\"Verslag\"}");
        awaitViews();
    }

    @AfterAll
    static void stop() {
        registry.close();
        client.close();
        mongo.close();
    }

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#opposites")
    void the_auditor_is_told_which_views_stand_where_and_why(Sight sight) {
        try (Visitor auditor = Visitor.as(registry, "auditor", sight)) {
            Page page = auditor.open("/vgg/controle");
            assertThat(page.locator(".views .parked").count()).isEqualTo(page.locator(".views tbody tr").count());
            assertThat(page.locator(".verdict").textContent()).contains("staat iets apart");
            auditor.check();
            page = auditor.open("/vgg/controle/apart/meeting-calendar");
            assertThat(page.locator("main").textContent()).contains("Onbekende soort: meeting-minuted",
                    "kent deze soort vastlegging niet");
            auditor.check();
            page.waitForNavigation(() -> auditor.page().locator("a.at").first().press("Enter"));
            assertThat(auditor.page().locator("main").textContent()).contains("kan Kroniek niet lezen", "Verslag",
                    "Stap in de keten");
            auditor.check();
            page = auditor.open("/vgg/controle/vastleggingen");
            assertThat(page.locator(".recorded > li").first().textContent()).contains("kan Kroniek niet lezen");
            auditor.check();
        }
    }

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#opposites")
    void the_meeting_is_there_and_its_history_names_what_cannot_be_read(Sight sight) {
        try (Visitor reader = Visitor.as(registry, "medewerker", sight)) {
            Page page = reader.open("/vgg/vergaderingen/" + meeting);
            assertThat(page.locator("main").textContent())
                    .contains("Vastlegging " + position + " (meeting-minuted) kan Kroniek niet lezen.");
            reader.check();
            for (String path : List.of("/vgg/kalender", "/vgg/besluiten", "/vgg/voortgang/2023",
                    "/vgg/niet-doorgegaan")) {
                reader.open(path);
                assertThat(reader.status()).as(path).isEqualTo(200);
                reader.check();
            }
        }
    }

    /** Who would record something of it is told why not, and what helps; what was typed is not lost. */
    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#opposites")
    void a_form_about_that_meeting_is_refused_with_what_the_operator_does(Sight sight) {
        try (Visitor secretary = Visitor.as(registry, "secretaris", sight)) {
            Page page = secretary.open("/vgg/vergaderingen/" + meeting + "/annulering-terugdraaien");
            page.fill("#waarom", "Toch <b>wel</b>");
            page.waitForNavigation(() -> page.locator("main form.form button[type=submit]").first().press("Enter"));
            assertThat(page.locator("main [role=alert]").textContent())
                    .contains("kan Kroniek vastlegging " + position + " niet lezen", "kroniek doctor",
                            "kroniek verify");
            assertThat(page.inputValue("#waarom")).isEqualTo("Toch <b>wel</b>");
            secretary.check();
        }
    }

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#opposites")
    void every_role_begins_as_always(Sight sight) {
        for (String account : List.of("bestuurder", "beheerder", "secretaris", "auditor")) {
            try (Visitor reader = Visitor.as(registry, account, sight)) {
                reader.open("/vgg");
                assertThat(reader.status()).as(account).isEqualTo(200);
                reader.check();
            }
        }
    }

    @Test
    void what_others_do_is_seen_at_once() throws InterruptedException {
        long before = registry.as("auditor").json("/v1/views").at("/items/0/position").asLong();
        record("meeting-minuted", "{}");
        awaitViews();
        assertThat(registry.as("auditor").json("/v1/views").at("/items/0/position").asLong()).isEqualTo(before + 1);
    }

    private static void awaitViews() throws InterruptedException {
        var deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (registry.as("auditor").json("/v1/views").at("/items").valueStream()
                .anyMatch(view -> view.at("/lag").asLong() > 0)) {
            assertThat(Instant.now()).as("the views stand still").isBefore(deadline);
            Thread.sleep(100);
        }
    }

    /** As the newer program would, with the right place in the chain. */
    private static long record(String type, String body) {
        MongoDatabase database = client.getDatabase("kroniek");
        StoredCommit last = StoredLog.read(Objects.requireNonNull(database
                .getCollection("log_commits", BsonDocument.class).find().sort(Sorts.descending("_id")).first()));
        long sequence = registry.as("auditor").json("/v1/associations/vgg/log?limit=1000&subject=" + meeting)
                .at("/total").asLong();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var events = List.of(new EventLeaf(UUID.randomUUID().toString(), meeting, "Meeting", sequence, type, 1, now,
                bytes(body), bytes("{\"role\":\"secretary\",\"via\":\"page\"}")));
        var header = new CommitHeader(last.ordinal() + 1, UUID.randomUUID(), "vgg", last.position() + 1, 1, now,
                CommitHeader.rootOf(events));
        new StoredLog(database)
                .insert(List.of(new StoredCommit(header, last.hash(), header.hash(last.hash()), events)));
        return last.position() + 1;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
