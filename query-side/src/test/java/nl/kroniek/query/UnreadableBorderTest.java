package nl.kroniek.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import nl.kroniek.events.EventSamples;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.json.EventJson;
import nl.kroniek.query.RunningQuerySide.Pen;
import nl.kroniek.query.chronicle.Chronicles;
import nl.kroniek.query.chronicle.Views;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

/**
 * A log with events that this program cannot read, as people and auditors see it. The property gives it a server of its
 * own.
 */
@SpringBootTest(classes = {QuerySide.class, RunningQuerySide.class}, properties = "kroniek.test=unreadable")
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnreadableBorderTest {

    private static final String MEETING = EventSamples.MEETING.value();

    @Autowired
    private MockMvc mvc;

    private long unknown;
    private long broken;
    private long head;

    @BeforeAll
    void fill(@Autowired Pen pen, @Autowired MongoDatabase database, @Autowired LogReader log,
            @Autowired Chronicles chronicles) throws InterruptedException {
        pen.record(EventSamples.all());
        var other = new OtherProgram(database, log);
        long next = log.ofAggregate(MEETING).size();
        unknown = other.record(EventSamples.VGG, MEETING, next, "meeting-<b>sealed</b>", 1, "{\"by\":\"<i>ik</i>\"}");
        broken = other.record(EventSamples.VGG, MEETING, next + 1, "meeting-held", 1, "<p>geen json</p>");
        head = other.record(EventSamples.VGG, "mtg-other", 0, "meeting-cancelled", 7, "{}");
        for (int i = 0; i < 20 && !chronicles.await(head); i++) {
            Thread.sleep(10);
        }
        assertThat(chronicles.position()).isEqualTo(head);
    }

    @Test
    void each_view_that_may_have_wanted_it_says_so_and_why() throws Exception {
        for (var view : Views.ALL) {
            var items = json("/v1/views/" + view.name() + "/parked").at("/items");
            assertThat(items.valueStream().map(each -> each.at("/position").longValue())).as(view.name())
                    .contains(unknown);
            assertThat(items.at("/0/cause").stringValue()).isEqualTo("unknown-name");
            assertThat(items.at("/0/type").stringValue()).isEqualTo("meeting-<b>sealed</b>");
        }
        var calendar = json("/v1/views/meeting_calendar/parked").at("/items");
        assertThat(calendar.valueStream().map(each -> each.at("/cause").stringValue())).containsExactly("unknown-name",
                "no-json", "other-revision");
        assertThat(json("/v1/views/access/parked").at("/total").intValue()).as("shows no meetings").isEqualTo(1);
    }

    @Test
    void the_page_of_what_is_set_apart_says_it_in_words() throws Exception {
        var page = page("/vgg/controle/apart/meeting-calendar");
        assertThat(page).contains("Onbekende soort: meeting-&lt;b&gt;sealed&lt;/b&gt;")
                .contains("Deze versie van Kroniek kent deze soort vastlegging niet.")
                .contains("Wat is opgeslagen, heeft niet de vorm van een vastlegging.")
                .contains("kent de vorm niet waarin zij is opgeslagen").doesNotContain("<b>sealed");
    }

    @Test
    void the_story_of_the_thing_names_it_and_goes_on() throws Exception {
        assertThat(page("/vgg/vergaderingen/" + MEETING))
                .contains("Vastlegging " + unknown + " (meeting-&lt;b&gt;sealed&lt;/b&gt;) kan Kroniek niet lezen.");
        var story = json("/v1/meetings/" + MEETING + "/history").at("/items");
        assertThat(story.valueStream().map(each -> each.at("/position").longValue())).contains(unknown, broken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vgg", "/vgg/kalender", "/vgg/besluiten", "/vgg/niet-doorgegaan", "/vgg/gremia",
            "/vgg/controle", "/vgg/controle/vastleggingen", "/vgg/controle/vastleggingen?ding=mtg-other"})
    void every_page_is_there(String path) throws Exception {
        page(path);
    }

    @Test
    void the_browser_of_the_log_shows_what_is_stored_as_it_is() throws Exception {
        assertThat(page("/vgg/controle/vastleggingen/" + unknown)).contains("&lt;i&gt;ik&lt;/i&gt;")
                .contains("Onbekende soort").doesNotContain("<i>ik");
        assertThat(page("/vgg/controle/vastleggingen/" + broken)).contains("&lt;p&gt;geen json&lt;/p&gt;")
                .contains("heeft niet de vorm van een vastlegging");
        page("/vgg/controle/vastleggingen/" + head);
        var items = json("/v1/associations/vgg/log?before=" + (head + 1) + "&limit=4").at("/items");
        assertThat(items.valueStream().map(each -> each.path("unreadable").stringValue("")))
                .containsExactly("other-revision", "no-json", "unknown-name", "");
        assertThat(json("/v1/associations/vgg/log?type=meeting-held&after=" + (broken - 1)).at("/total").intValue())
                .isEqualTo(1);
    }

    @Test
    void what_was_known_then_is_answered_and_the_replay_equals_every_view() throws Exception {
        assertThat(json("/v1/associations/vgg/meetings?knownAt=" + head).at("/total").intValue()).isPositive();
        for (var view : Views.ALL) {
            var compared = as(post("/v1/views/" + view.name() + "/comparison"));
            assertThat(read(compared).at("/same").booleanValue()).as(view.name()).isTrue();
        }
    }

    @Test
    void the_chain_is_whole() throws Exception {
        var asked = as(post("/v1/verifications"));
        var path = Objects.requireNonNull(asked.getHeader("Location"));
        var now = json(path);
        for (int i = 0; i < 300 && now.at("/state").stringValue().equals("running"); i++) {
            Thread.sleep(20);
            now = json(path);
        }
        assertThat(now.at("/state").stringValue()).isEqualTo("whole");
    }

    private String page(String path) throws Exception {
        var answer = as(get(path).locale(Locale.of("nl")));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private JsonNode json(String path) throws Exception {
        var answer = as(get(path));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return read(answer);
    }

    private static JsonNode read(MockHttpServletResponse answer) {
        return EventJson.mapper().readTree(answer.getContentAsByteArray());
    }

    private MockHttpServletResponse as(MockHttpServletRequestBuilder request) throws Exception {
        var secret = Base64.getEncoder()
                .encodeToString(("auditor:" + RunningQuerySide.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return mvc.perform(request.header("Authorization", "Basic " + secret)).andReturn().getResponse();
    }
}
