package nl.kroniek.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.events.EventSamples;
import nl.kroniek.query.RunningQuerySide.Pen;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.MockMvc;

/** While everything is opened that a reader can open, no view is searched from end to end. */
@SpringBootTest(classes = {QuerySide.class, RunningQuerySide.class, ViewsAreReadByKeyTest.Watched.class})
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewsAreReadByKeyTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/vgg[^\"#]*)");
    private static final int ENOUGH = 120;
    private static final String BASIC = "Basic " + Base64.getEncoder()
            .encodeToString(("staff:" + RunningQuerySide.PASSWORD).getBytes(StandardCharsets.UTF_8));

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ScanWatch watch;

    /** A client that is listened to. */
    static class Watched {

        @Bean
        ScanWatch watch() {
            return new ScanWatch();
        }

        @Bean
        MongoClient watchedClient(EmbeddedMongo server, ScanWatch watch) {
            return MongoClients.create(MongoClientSettings.builder()
                    .applyConnectionString(new ConnectionString(server.uri())).addCommandListener(watch)
                    .uuidRepresentation(UuidRepresentation.STANDARD).build());
        }
    }

    @BeforeAll
    void fill(@Autowired Pen pen) {
        pen.record(EventSamples.all());
    }

    @Test
    void every_page_and_every_answer_reads_its_views_by_key() throws Exception {
        watch.forget();
        Set<String> seen = new LinkedHashSet<>();
        List<String> waiting = new ArrayList<>(List.of("/vgg", "/vgg/kalender?weergave=week",
                "/vgg/kalender?weergave=lijst", "/vgg/kalender?weergave=jaar", "/vgg/zoeken?q=pho"));
        while (!waiting.isEmpty() && seen.size() < ENOUGH) {
            String address = waiting.removeFirst();
            if (seen.add(address)) {
                Matcher links = LINK.matcher(open(address));
                while (links.find()) {
                    waiting.add(links.group(1).replace("&amp;", "&"));
                }
            }
        }
        for (String answer : List.of("", "/organisations", "/seats", "/remarks", "/documents", "/bodies", "/body-rules",
                "/body-signals", "/meetings", "/decisions", "/progress/2023", "/non-occurrences", "/search?q=pho")) {
            open("/v1/associations/vgg" + answer);
        }

        assertThat(seen).hasSizeGreaterThan(40);
        assertThat(watch.keyed()).as("nothing was read: does the watch still listen?").hasSizeGreaterThan(100);
        assertThat(watch.scans()).isEmpty();
    }

    /** What is written to a view is found by key as well. */
    @Test
    void a_view_that_follows_the_log_writes_by_key(@Autowired Pen pen) {
        watch.forget();
        pen.record(List.of(EventSamples.of(nl.kroniek.events.remark.RemarkMade.class)));

        assertThat(watch.keyed()).anyMatch(command -> command.startsWith("update view_remarks"));
        assertThat(watch.scans()).isEmpty();
    }

    @Test
    void a_query_that_scans_is_found(@Autowired MongoDatabase database) {
        var bodies = database.getCollection("view_bodies");
        List<Consumer<Void>> scans = List.of(none -> bodies.find().first(),
                none -> bodies.find(Filters.eq("association", "vgg")).first(),
                none -> bodies.find(Filters.gte("_id", "A")).first(),
                none -> bodies.countDocuments(), none -> bodies.distinct("association", String.class).first(),
                none -> bodies.updateMany(Filters.eq("id", "x"), new Document("$set", new Document("a", 1))));
        for (Consumer<Void> scan : scans) {
            watch.forget();
            scan.accept(null);
            assertThat(watch.scans()).as("scan %d", scans.indexOf(scan)).hasSize(1);
        }
        watch.forget();
        Stream.of(Filters.eq("_id", "vgg/x"), Filters.in("_id", "a", "b"),
                Filters.and(Filters.gte("_id", "vgg/"), Filters.lt("_id", "vgg0"))).forEach(
                        filter -> bodies.find(filter).first());
        assertThat(watch.scans()).isEmpty();
        assertThat(watch.keyed()).hasSize(3);
    }

    private String open(String address) throws Exception {
        var answer = mvc.perform(get(URI.create(address)).header("Authorization", BASIC)
                .accept(address.startsWith("/v1") ? "application/json" : "text/html")).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isIn(200, 302, 403);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
