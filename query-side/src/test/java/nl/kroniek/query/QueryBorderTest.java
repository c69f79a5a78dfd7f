package nl.kroniek.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.association.AssociationRegistered;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.log.json.EventJson;
import nl.kroniek.query.chronicle.Views;
import nl.kroniek.query.RunningQuerySide.Pen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

@SpringBootTest(classes = {QuerySide.class, RunningQuerySide.class}, properties = QueryBorderTest.A_LOG_OF_ITS_OWN)
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryBorderTest {

    /** It counts what was recorded, so what other tests record may not stand before it: another setting, another log. */
    static final String A_LOG_OF_ITS_OWN = "kroniek.test.log=query-border";

    private static final AssociationId VGG = EventSamples.VGG;
    private static final AssociationId VFG = new AssociationId("vfg");
    private static final MeetingId CANCELLED = new MeetingId("mtg-sport");
    private static final MeetingId POSTPONED = new MeetingId("mtg-visit");
    private static final MeetingId THEIRS = new MeetingId("mtg-theirs");

    @Autowired
    private MockMvc mvc;

    @BeforeAll
    void fill(@Autowired Pen pen) {
        pen.record(EventSamples.all());
        pen.record(List.of(
                scheduled(VGG, CANCELLED, "PHO Sport en Beweging met een coördinator"),
                new MeetingCancelled(VGG, CANCELLED,
                        List.of(new Reason(ReasonCategory.LOW_ATTENDANCE, "te veel afwezig")), null, null, List.of(),
                        VagueDate.unknown()),
                scheduled(VGG, POSTPONED, "Werkbezoek"),
                new MeetingPostponed(VGG, POSTPONED, EventSamples.DAY, VagueDate.unknown(), List.of(),
                        VagueDate.unknown()),
                new AssociationRegistered(VFG, "Vereniging van Friese Gemeenten", "VFG"),
                scheduled(VFG, THEIRS, "Overleg in Friesland")));
    }

    @Test
    void cancelled_gives_exactly_the_cancelled_meetings_with_their_reasons_as_text() throws Exception {
        var answer = json(as("staff", get("/v1/associations/vgg/meetings?status=cancelled")));

        assertThat(answer.at("/total").intValue()).isEqualTo(1);
        assertThat(answer.at("/items/0/id").stringValue()).isEqualTo(CANCELLED.value());
        assertThat(answer.at("/items/0/cancellation/reasons/0/category").stringValue()).isEqualTo("low-attendance");
        assertThat(answer.at("/position").longValue()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vgg/toegang", "/vgg/toegang/nieuw", "/vfg/toegang",
            "/vgg/toegang?vastgelegd=mtg-sport"})
    void who_administers_the_installation_arranges_the_access_and_is_shown_nothing_else(String path) throws Exception {
        var answer = as("installation", get(path));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("/kalender", "/zoeken",
                "PHO Sport");
        assertThat(as("nobody", get(path)).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vgg", "/vgg/kalender", "/vgg/vergaderingen/mtg-sport", "/vgg/controle", "/vgg/zoeken",
            "/v1/associations/vgg/meetings"})
    void who_administers_the_installation_reads_nothing_for_that(String path) throws Exception {
        assertThat(as("installation", get(path)).getStatus()).isEqualTo(404);
    }

    @Test
    void who_administers_the_installation_is_led_to_the_access_of_each_association() throws Exception {
        assertThat(as("installation", get("/")).getContentAsString(StandardCharsets.UTF_8))
                .contains("href=\"/vgg/toegang\"", "href=\"/vfg/toegang\"").doesNotContain("href=\"/vgg\"");
        assertThat(as("nobody", get("/")).getContentAsString(StandardCharsets.UTF_8)).doesNotContain("/toegang");
    }

    @ParameterizedTest
    @CsvSource({"q=COORDINATOR sport, 1", "q=friesland, 0", "status=postponed, 2", "kind=series, 1",
            "kind=meeting, 3", "from=2023-01-01&to=2023-06-30, 1", "from=2023-09-21&to=2023-09-21&status=cancelled, 1",
            "attendance=known, 0", "body=bdy-libraries, 1", "body=bdy-nowhere, 0", "'status=cancelled,postponed', 3"})
    void each_filter_lets_through_what_fits(String filter, int expected) throws Exception {
        var answer = json(as("staff", get("/v1/associations/vgg/meetings?" + filter)));

        assertThat(answer.at("/total").intValue()).as(filter).isEqualTo(expected);
        assertThat(answer.at("/items").size()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"q=COORDINATOR sport, 1, meeting", "q=sport&kind=decision, 0,", "q=friesland, 0,", "'', 0,",
            "q=bibliotheekwerk&kind=body, 1, body"})
    void search_finds_what_has_every_word(String question, int expected, String kind) throws Exception {
        var answer = json(as("staff", get("/v1/associations/vgg/search?" + question)));

        assertThat(answer.at("/total").intValue()).as(answer.toString()).isEqualTo(expected);
        assertThat(answer.at("/items/0/kind").asString("")).isEqualTo(kind == null ? "" : kind);
    }

    @Test
    void what_did_not_go_ahead_is_counted_by_reason_body_and_year() throws Exception {
        var answer = json(as("staff", get("/v1/associations/vgg/non-occurrences?year=2023")));

        assertThat(answer.at("/total").intValue()).isEqualTo(answer.at("/items").size()).isPositive();
        assertThat(answer.at("/byReason").valueStream())
                .anySatisfy(count -> assertThat(count.at("/value").asString("")).isEqualTo("low-attendance"))
                .anySatisfy(count -> assertThat(count.at("/value").isMissingNode() || count.at("/value").isNull())
                        .isTrue());
        assertThat(json(as("staff", get("/v1/associations/vgg/non-occurrences?year=1999"))).at("/total").intValue())
                .isZero();
    }

    @Test
    void a_meeting_comes_with_its_version_and_everything_tied_to_it() throws Exception {
        var response = as("staff", get("/v1/meetings/" + EventSamples.MEETING));
        var answer = json(response);

        assertThat(response.getHeader("ETag")).isEqualTo("\"33\"");
        assertThat(response.getHeader("Position")).isNotNull();
        assertThat(response.getHeader("API-Version")).isEqualTo("1.0.0");
        assertThat(answer.at("/status").stringValue()).isEqualTo("postponed");
        assertThat(answer.at("/decisions/0/id").stringValue()).isEqualTo(EventSamples.DECISION.value());
        assertThat(answer.at("/activities/0/activity").stringValue()).isEqualTo(EventSamples.ACTIVITY.value());
        assertThat(answer.at("/names/bdy-libraries").stringValue()).isEqualTo("PHO Bibliotheek en taal");
    }

    @Test
    void a_history_tells_what_happened_in_the_language_that_was_asked() throws Exception {
        var dutch = json(as("staff", get("/v1/meetings/" + EventSamples.MEETING + "/history")));
        var english = json(as("staff", get("/v1/meetings/" + EventSamples.MEETING + "/history")
                .header("Accept-Language", "en")));

        assertThat(dutch.at("/total").intValue()).isEqualTo(34);
        assertThat(dutch.at("/items/0/sentence").stringValue()).isNotBlank()
                .isNotEqualTo(english.at("/items/0/sentence").stringValue());
    }

    @Test
    void a_decision_tells_its_number_also_in_its_history() throws Exception {
        var decision = json(as("staff", get("/v1/decisions/" + EventSamples.DECISION)));
        var history = json(as("staff", get("/v1/decisions/" + EventSamples.DECISION + "/history")));

        assertThat(decision.at("/number/label").stringValue()).isEqualTo("DB 2023-14");
        assertThat(decision.at("/state").stringValue()).isEqualTo("revoked");
        assertThat(history.at("/total").intValue()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/associations", "/v1/associations/vgg", "/v1/associations/vgg/decisions?year=2023",
            "/v1/associations/vgg/decisions?status=taken,revoked&q=annotaties",
            "/v1/associations/vgg/progress/2023", "/v1/associations/vgg/progress/2023/h1",
            "/v1/associations/vgg/progress/2023/h2?light=two",
            "/v1/associations/vgg/progress/2023/activities/act-libraries",
            "/v1/associations/vgg/bodies?on=2023-06-01", "/v1/bodies/bdy-libraries",
            "/v1/associations/vgg/seats?vacant=true", "/v1/associations/vgg/organisations",
            "/v1/associations/vgg/remarks?about=mtg-libraries-september&kind=contradiction",
            "/v1/associations/vgg/documents?about=pln-2023"})
    void every_question_has_an_answer_with_a_position_and_a_version_of_the_api(String address) throws Exception {
        var response = as("staff", get(address));
        var answer = json(response);

        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        assertThat(response.getHeader("Position")).isNotNull();
        assertThat(response.getHeader("API-Version")).isEqualTo("1.0.0");
        assertThat(answer.has("items") && answer.at("/total").intValue() == 0).as(answer.toPrettyString()).isFalse();
    }

    @Test
    void as_known_at_a_position_the_meeting_was_not_yet_cancelled() throws Exception {
        long before = EventSamples.all().size();
        var then = json(as("staff", get("/v1/meetings/" + CANCELLED + "?knownAt=" + before)));
        var now = json(as("staff", get("/v1/meetings/" + CANCELLED)));

        assertThat(then.at("/status").stringValue()).isEqualTo("scheduled");
        assertThat(now.at("/status").stringValue()).isEqualTo("cancelled");
        assertThat(as("staff", get("/v1/meetings/" + CANCELLED + "?knownAt=3")).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"status=afgelast, unknown-choice", "from=31-02, no-such-date", "from=2023-02-31, no-such-date",
            "stauts=cancelled, unknown-parameter", "after=gisteren, not-a-number", "attendance=ja, unknown-choice",
            "q=a&q=b, repeated-parameter"})
    void a_bad_question_is_refused_with_a_code_and_a_sentence(String query, String code) throws Exception {
        var response = as("staff", get("/v1/associations/vgg/meetings?" + query));
        var problem = json(response);

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(problem.at("/code").stringValue()).isEqualTo(code);
        assertThat(problem.at("/detail").stringValue()).isNotBlank().doesNotContain("{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/nothing", "/v1/meetings/mtg-nowhere", "/v1/associations/vgg/progress/1999",
            "/v1/associations/vgg/progress/abcd", "/v1/associations/vgg/progress/2023/activities/act-nowhere",
            "/v1/associations/Vgg/meetings", "/v1/associations/vgg/meetings?knownAt=-5"})
    void what_is_not_there_is_a_problem_and_not_a_page(String address) throws Exception {
        var response = as("staff", get(address));

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(json(response).at("/code").stringValue()).isEqualTo("not-found");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() throws Exception {
        var problem = json(as("staff", get("/v1/associations/vgg/meetings?status=x&from=y&zzz=1")));

        assertThat(problem.at("/errors").size()).isEqualTo(3);
    }

    @Test
    void another_association_does_not_exist_for_you() throws Exception {
        for (String address : List.of("/v1/associations/vgg/meetings", "/v1/associations/vgg",
                "/v1/meetings/" + EventSamples.MEETING, "/v1/meetings/" + EventSamples.MEETING + "/history",
                "/v1/decisions/" + EventSamples.DECISION, "/v1/bodies/bdy-libraries", "/v1/associations/vgg/log",
                "/v1/associations/vgg/progress/2023", "/v1/associations/vgg/seats")) {
            var theirs = as("friesland", get(address));
            var nobodys = as("friesland", get(address.replace("vgg", "nergens").replace("mtg-", "mtg-x")
                    .replace("dec-", "dec-x").replace("bdy-", "bdy-x")));
            assertThat(theirs.getStatus()).as(address).isEqualTo(404);
            assertThat(theirs.getContentAsString()).as(address).isEqualTo(nobodys.getContentAsString());
        }
        var mine = json(as("friesland", get("/v1/associations")));
        assertThat(mine.at("/total").intValue()).isEqualTo(1);
        assertThat(mine.at("/items/0/id").stringValue()).isEqualTo("vfg");
        assertThat(json(as("nobody", get("/v1/associations"))).at("/total").intValue()).isZero();
        assertThat(as("staff", get("/v1/meetings/" + THEIRS)).getStatus()).isEqualTo(404);
    }

    @Test
    void who_is_not_signed_in_reads_nothing() throws Exception {
        var response = mvc.perform(get("/v1/associations/vgg/meetings")).andReturn().getResponse();

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getHeader("WWW-Authenticate")).startsWith("Basic");
        assertThat(json(response).at("/code").stringValue()).isEqualTo("not-signed-in");
        assertThat(mvc.perform(get("/")).andReturn().getResponse().getStatus()).isEqualTo(401);
        assertThat(mvc.perform(get("/v1/associations").header("Authorization", basic("staff", "fout"))).andReturn()
                .getResponse().getStatus()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void nothing_can_be_changed_here(String method) throws Exception {
        var response = as("staff", request(HttpMethod.valueOf(method), "/v1/associations/vgg/meetings"));

        assertThat(response.getStatus()).isEqualTo(405);
        assertThat(json(response).at("/code").stringValue()).isEqualTo("method-not-allowed");
        assertThat(json(response).at("/detail").stringValue()).contains(method).endsWith("Wel: GET.");
        assertThat(response.getHeader("Allow")).isEqualTo("GET");
    }

    @Test
    void an_address_that_takes_something_else_says_what() throws Exception {
        var response = as("secretary", post("/v1/associations/post/addresses/persons/per-x"));

        assertThat(response.getStatus()).isEqualTo(405);
        assertThat(json(response).at("/detail").stringValue()).isEqualTo(
                "POST kan op dit adres niet. Wel: DELETE, PUT.");
        assertThat(response.getHeader("Allow")).isEqualTo("DELETE, PUT");
        assertThat(as("secretary", post("/v1/associations/post/no-such-thing")).getStatus()).isEqualTo(404);
    }

    @Test
    void auditors_see_the_log_without_contents_and_staff_do_not() throws Exception {
        var log = json(as("auditor", get("/v1/associations/vgg/log?after=2&limit=3")));

        assertThat(log.at("/items").size()).isEqualTo(3);
        assertThat(log.at("/items/0/position").longValue()).isEqualTo(3);
        assertThat(log.at("/items/0/type").stringValue()).isEqualTo("person-registered");
        assertThat(log.at("/items/0/actor").stringValue()).isEqualTo("acc-x");
        assertThat(log.toString()).doesNotContain("ciphertext");
        assertThat(log.at("/next").longValue()).isEqualTo(5);
        var refused = as("staff", get("/v1/associations/vgg/log"));
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(json(refused).at("/code").stringValue()).isEqualTo("role-missing");
    }

    @Test
    void auditors_compare_a_view_with_a_replay_of_their_own_associations() throws Exception {
        var views = json(as("auditor", get("/v1/views")));
        var ours = json(as("auditor", post("/v1/views/meeting_calendar/comparison")));
        var theirs = json(as("friesland", post("/v1/views/meeting_calendar/comparison")));

        assertThat(views.at("/total").intValue()).isEqualTo(Views.ALL.size());
        assertThat(views.at("/items/0/lag").longValue()).isZero();
        assertThat(ours.at("/same").booleanValue()).isTrue();
        assertThat(ours.at("/rows").longValue()).isEqualTo(6);
        assertThat(theirs.at("/rows").longValue()).isEqualTo(1);
        assertThat(as("staff", post("/v1/views/meeting_calendar/comparison")).getStatus()).isEqualTo(403);
        assertThat(as("auditor", post("/v1/views/nothing/comparison")).getStatus()).isEqualTo(404);
    }

    @Test
    void waiting_for_a_position_that_is_there_does_not_wait() throws Exception {
        long begin = System.nanoTime();
        var response = as("staff", get("/v1/associations/vgg/meetings?after=5"));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat((System.nanoTime() - begin) / 1_000_000).isLessThan(1_900);
    }

    private static MeetingScheduled scheduled(AssociationId association, MeetingId id, String title) {
        return new MeetingScheduled(association, id, title, null, EventSamples.DAY, List.of(), List.of(), List.of(),
                false, List.of(), null, false, null, null, null);
    }

    private MockHttpServletResponse as(String who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.header("Authorization", basic(who, RunningQuerySide.PASSWORD))).andReturn()
                .getResponse();
    }

    private static String basic(String who, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((who + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode json(MockHttpServletResponse response) {
        return EventJson.mapper().readTree(response.getContentAsByteArray());
    }
}
