package nl.kroniek.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.association.AssociationRegistered;
import nl.kroniek.log.json.EventJson;
import nl.kroniek.query.RunningQuerySide.Pen;
import nl.kroniek.query.chronicle.Views;
import nl.kroniek.query.replay.Comparisons;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

/**
 * What auditors ask over HTTP: each of his own associations and no other. The property gives it a server of its own.
 */
@SpringBootTest(classes = {QuerySide.class, RunningQuerySide.class}, properties = "kroniek.test=audit")
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditBorderTest {

    private static final AssociationId VFG = new AssociationId("vfg");

    @Autowired
    private MockMvc mvc;

    @BeforeAll
    void fill(@Autowired Pen pen) {
        pen.record(EventSamples.all());
        pen.record(List.of(new AssociationRegistered(VFG, "Vereniging van Friese Gemeenten", "VFG")));
    }

    @Test
    void a_rebuild_of_the_whole_view_shows_each_auditor_his_own_figures(@Autowired Comparisons comparisons)
            throws Exception {
        var asked = as("auditor", post("/v1/views/directory/rebuilds"));
        assertThat(asked.getStatus()).isEqualTo(202);
        var location = Objects.requireNonNull(asked.getHeader("Location"));
        assertThat(location).isEqualTo("/v1/views/directory/rebuilds/1");
        var ours = until("auditor", location, now -> now.at("/state").stringValue().equals("ready"));
        var theirs = json(as("friesland", get(location)));

        assertThat(ours.at("/compared").size()).isEqualTo(1);
        assertThat(ours.at("/compared/0/association").stringValue()).isEqualTo("vgg");
        assertThat(theirs.at("/compared").size()).isEqualTo(1);
        assertThat(theirs.at("/compared/0/association").stringValue()).isEqualTo("vfg");
        assertThat(theirs.at("/compared/0/rows").longValue()).isEqualTo(1);
        assertThat(comparisons.last(Views.DIRECTORY, VFG, 1).getFirst().rows()).isEqualTo(1);
        assertThat(json(as("friesland", get("/v1/views/directory/rebuilds"))).at("/total").intValue()).isEqualTo(1);
        assertThat(as("auditor", post(location + "/cancellation")).getStatus()).isEqualTo(200);
        assertThat(json(as("auditor", post(location + "/switch"))).at("/code").stringValue())
                .isEqualTo("rebuild-ended");
    }

    @Test
    void the_check_of_the_chain_says_whole_and_no_more() throws Exception {
        var asked = as("auditor", post("/v1/verifications"));
        assertThat(asked.getStatus()).isEqualTo(202);
        var found = until("friesland", Objects.requireNonNull(asked.getHeader("Location")),
                now -> !now.at("/state").stringValue().equals("running"));

        assertThat(found.at("/state").stringValue()).isEqualTo("whole");
        assertThat(found.at("/events").longValue()).isEqualTo(EventSamples.all().size() + 1);
        assertThat(found.at("/hash").stringValue()).hasSize(64);
        assertThat(json(as("auditor", get("/v1/verifications"))).at("/items/0/state").stringValue())
                .isEqualTo("whole");
    }

    @ParameterizedTest
    @CsvSource({"type=meeting-cancelled, 1", "type=remark-retracted&actor=acc-x, 1", "actor=acc-nobody, 0",
            "subject=mtg-libraries-september&type=meeting-cancelled, 1", "until=2020-01-01, 0",
            "from=2020-01-01&limit=3, 3",
            "before=10&limit=4, 4"})
    void the_log_is_asked_by_kind_actor_time_and_thing(String filter, int expected) throws Exception {
        var page = json(as("auditor", get("/v1/associations/vgg/log?" + filter)));
        assertThat(page.at("/total").intValue()).as(page.toString()).isEqualTo(expected);
    }

    @Test
    void with_before_the_newest_come_first() throws Exception {
        var page = json(as("auditor", get("/v1/associations/vgg/log?before=10&limit=4")));
        assertThat(page.at("/items").valueStream().map(item -> item.get("position").longValue()))
                .containsExactly(9L, 8L, 7L, 6L);
        assertThat(page.at("/next").longValue()).isEqualTo(6);
        assertThat(page.at("/more").booleanValue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"type=meeting-flown, unknown-choice", "from=morgen, no-such-date", "soort=x, unknown-parameter"})
    void what_cannot_be_asked_is_said(String filter, String code) throws Exception {
        var answer = as("auditor", get("/v1/associations/vgg/log?" + filter));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(json(answer).at("/code").stringValue()).isEqualTo(code);
    }

    @Test
    void none_of_it_is_for_others() throws Exception {
        assertThat(as("staff", post("/v1/verifications")).getStatus()).isEqualTo(403);
        assertThat(as("staff", get("/v1/views/directory/rebuilds")).getStatus()).isEqualTo(403);
        assertThat(as("friesland", get("/v1/associations/vgg/log")).getStatus()).isEqualTo(404);
        assertThat(as("auditor", post("/v1/views/directory/segments/0/split")).getStatus()).isEqualTo(403);
        assertThat(as("auditor", get("/v1/views/nothing/rebuilds")).getStatus()).isEqualTo(404);
        assertThat(as("auditor", get("/v1/views/directory/rebuilds/x")).getStatus()).isEqualTo(404);
    }

    private JsonNode until(String who, String path, Predicate<JsonNode> so) throws Exception {
        var now = json(as(who, get(path)));
        for (int i = 0; i < 300 && !so.test(now); i++) {
            Thread.sleep(50);
            now = json(as(who, get(path)));
        }
        assertThat(so.test(now)).as(now.toString()).isTrue();
        return now;
    }

    private MockHttpServletResponse as(String who, MockHttpServletRequestBuilder request) throws Exception {
        var secret = Base64.getEncoder()
                .encodeToString((who + ":" + RunningQuerySide.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return mvc.perform(request.header("Authorization", "Basic " + secret)).andReturn().getResponse();
    }

    private static JsonNode json(MockHttpServletResponse response) {
        return EventJson.mapper().readTree(response.getContentAsByteArray());
    }
}
