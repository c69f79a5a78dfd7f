package nl.kroniek.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kroniek.command.Api;
import nl.kroniek.command.CommandSideTest;
import nl.kroniek.log.LogReader;
import nl.kroniek.vault.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Whatever is sent: a problem with its code, one plain sentence, and the log unchanged. Never a 500. */
@CommandSideTest
class BadInputTest {

    private final Api api;

    BadInputTest(@Autowired MockMvc http, @Autowired LogReader log, @Autowired Accounts accounts) {
        this.api = new Api(http, log, accounts);
    }

    @BeforeEach
    void associations() throws Exception {
        api.registered();
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"title":"PHO","on":"2023-09-21"            | malformed-json      |
        [1,2]                                       | malformed-json      |
        ``                                          | malformed-json      |
        {"title":"PHO","on":"2023"} x               | malformed-json      |
        {"title":"PHO","title":"B","on":"2023"}     | malformed-json      |
        {"on":"2023-09-21"}                         | missing-field       | /title
        {"title":null,"on":"2023-09-21"}            | missing-field       | /title
        {"title":"PHO"}                             | missing-field       | /on
        {"title":"PHO","on":"2023","colour":"red"}  | unknown-field       | /colour
        {"title":"PHO","on":"2023","id":"mtg-1"}    | unknown-field       | /id
        {"title":"PHO","on":"2023","association":"vdg"} | unknown-field   | /association
        {"title":7,"on":"2023"}                     | wrong-type          | /title
        {"title":"PHO","on":true}                   | wrong-type          | /on
        {"title":"PHO","on":"2023","extra":"yes"}   | wrong-type          | /extra
        {"title":"PHO","on":"2023","bodies":"bdy-1"} | wrong-type         | /bodies
        {"title":"PHO","on":"2023","count":2.5}     | wrong-type          | /count
        {"title":"PHO","on":"2023","count":-1}      | number-out-of-range | /count
        {"title":"PHO","on":"2023","count":{"certainty":"maybe"}} | unknown-choice | /count/certainty
        {"title":"PHO","on":"2023-02-31"}           | no-such-date        | /on
        {"title":"PHO","on":"31-02-2023"}           | no-such-date        | /on
        {"title":"PHO","on":{"date":"2023-13"}}     | no-such-date        | /on/date
        {"title":"PHO","on":{"verbatim":"najaar"}}  | missing-field       | /on/date
        {"title":"PHO","on":{"date":"2023","tijd":"1"}} | unknown-field   | /on/tijd
        {"title":"PHO","on":{"date":"2023","time":"14:30"}} | no-such-time | /on/time
        {"title":"PHO","on":{"date":"2023-09-21","time":"25:00"}} | no-such-time | /on/time
        {"title":"PHO","on":"2023","bodies":["mtg-1"]} | malformed-id      | /bodies/0
        {"title":"PHO","on":"2023","bodies":["bdy-never"]} | the-body-must-exist | /bodies/0
        {"title":"PHO","on":"2023","bodies":[null]} | missing-field       | /bodies/0
        {"title":" ","on":"2023"}                   | a-title-must-be-given | /title
        {"title":"a\\u0007b","on":"2023"}           | control-character   | /title
        {"title":"a\\nb","on":"2023"}               | control-character   | /title
        {"title":"\\ud800","on":"2023"}             | control-character   | /title
        {"title":"\\u202egnp.exe","on":"2023"}      | control-character   | /title
        {"title":"PHO","on":"2023","invited":["bdy-never"]} | the-body-must-exist | /invited/0
        {"title":"PHO","on":"2023","invited":[{"kind":"of-moon"}]} | unknown-choice | /invited/0/kind
        {"title":"PHO","on":"2023","invited":[{"kind":"of-association","association":"vdg"}]} | another-association | /invited/0/association
        {"title":"PHO","on":"2023","preparesFor":"mtg-never"} | the-meeting-must-exist | /preparesFor
        {"title":"@{per-never}","on":"2023"}        | the-person-must-exist | /title
        """)
    void a_meeting_that_is_not_right_is_not_scheduled(String json, String code, String field) throws Exception {
        long before = api.head();
        var answer = api.post("/v1/associations/vgg/meetings", json);
        refused(answer, 400, code, before);
        assertThat(answer.problem().at("/errors/0/field").asString()).isEqualTo(field == null ? "" : field);
    }

    @ParameterizedTest(name = "{1} {2}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"name":"V","shortName":"V"}                        | 400 | missing-field
        {"slug":7,"name":"V","shortName":"V"}               | 400 | missing-field
        {"slug":"","name":"V","shortName":"V"}              | 400 | missing-field
        {"slug":"a b/../c","name":"V","shortName":"V"}      | 400 | the-slug-must-be-short-and-plain
        {"slug":"controle","name":"V","shortName":"V"}      | 400 | the-slug-must-not-be-reserved
        {"slug":"nieuw","name":" ","shortName":"V"}         | 400 | a-name-must-be-given
        {"slug":"vgg","name":"V","shortName":"V"}           | 409 | already-exists
        """)
    void an_association_that_is_not_right_is_not_registered(String json, int status, String code) throws Exception {
        long before = api.head();
        refused(api.postAs(Api.ADMINISTRATOR, "/v1/associations", json), status, code, before);
    }

    @Test
    void all_faults_are_told_together() throws Exception {
        var answer = api.post("/v1/associations/vgg/meetings",
                "{\"title\":7,\"on\":\"2023-02-30\",\"bodies\":[\"x\"],\"kleur\":1}", "Accept-Language", "en-GB");
        assertThat(answer.problem().path("errors").valueStream().map(e -> e.path("code").asString()).toList())
                .containsExactlyInAnyOrder("wrong-type", "no-such-date", "malformed-id", "unknown-field");
        assertThat(answer.problem().at("/errors/0/message").asString()).startsWith("The value has the wrong form");
        assertThat(answer.problem().path("title").asString()).isEqualTo("What you sent is not right");
    }

    @Test
    void texts_lists_and_bodies_have_their_limits() throws Exception {
        long before = api.head();
        String title = "{\"title\":\"" + "a".repeat(201) + "\",\"on\":\"2023\"}";
        refused(api.post("/v1/associations/vgg/meetings", title), 400, "text-too-long", before);
        String topic = "{\"title\":\"PHO\",\"on\":\"2023\",\"topic\":\"" + "a".repeat(10_001) + "\"}";
        refused(api.post("/v1/associations/vgg/meetings", topic), 400, "text-too-long", before);
        String list = "{\"title\":\"PHO\",\"on\":\"2023\",\"invited\":[" + "\"x\",".repeat(1000) + "\"x\"]}";
        refused(api.post("/v1/associations/vgg/meetings", list), 400, "list-too-long", before);
        refused(api.post("/v1/associations/vgg/meetings", "\"" + "a".repeat(2 << 20) + "\""), 413, "too-large", before);
        String deep = "{\"title\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        refused(api.post("/v1/associations/vgg/meetings", deep), 400, "malformed-json", before);
    }

    @ParameterizedTest(name = "{3} {1}")
    @CsvSource(nullValues = "-", textBlock = """
        -, if-match-required, 428, -
        stale, stale-version, 412, "7"
        weak, malformed-if-match, 400, W/"0"
        bare, malformed-if-match, 400, 0
        any, malformed-if-match, 400, *
        """, quoteCharacter = '`')
    void a_change_needs_the_version_that_is_there(String why, String code, int status, String ifMatch)
            throws Exception {
        String meeting = api.meeting();
        long before = api.head();
        String[] headers = ifMatch == null ? new String[0] : new String[]{"If-Match", ifMatch};
        refused(api.post("/v1/meetings/" + meeting + "/postponement", "{}", headers), status, code, before);
    }

    @Test
    void a_stale_version_is_told_before_any_rule() throws Exception {
        String meeting = api.meeting();
        api.post("/v1/meetings/" + meeting + "/holding", "{}", "If-Match", "\"0\"");
        long before = api.head();
        refused(api.post("/v1/meetings/" + meeting + "/cancellation", "{\"reasons\":[]}", "If-Match", "\"0\""), 412,
                "stale-version", before);
    }

    @Test
    void a_cancelled_meeting_is_not_cancelled_again() throws Exception {
        String meeting = api.meeting();
        String cancel = "{\"reasons\":[{\"category\":\"weather\"}]}";
        api.post("/v1/meetings/" + meeting + "/cancellation", cancel, "If-Match", "\"0\"");
        long before = api.head();
        refused(api.post("/v1/meetings/" + meeting + "/cancellation", cancel, "If-Match", "\"1\""), 409,
                "a-cancelled-meeting-must-not-be-cancelled-again", before);
    }

    @Test
    void what_is_not_there_is_not_found() throws Exception {
        long before = api.head();
        for (String path : List.of("/v1/meetings/mtg-never/holding", "/v1/meetings/bdy-1/holding",
                "/v1/meetings/" + "m".repeat(300) + "/holding", "/v1/associations/nowhere/meetings",
                "/v1/associations/vgg/plans/1999/activities", "/v1/associations/vgg/plans/soon/activities",
                "/v1/nothing/here", "/v1")) {
            refused(api.post(path, "{}", "If-Match", "\"0\""), 404, "not-found", before);
        }
    }

    @Test
    void the_wrong_method_and_the_wrong_form_are_problems_too() throws Exception {
        long before = api.head();
        var put = MockMvcRequestBuilders.request(HttpMethod.PUT, "/v1/associations/vgg/meetings")
                .contentType(MediaType.APPLICATION_JSON).content("{}");
        var answer = api.send(Api.SECRETARY, put);
        refused(answer, 405, "method-not-allowed", before);
        assertThat(answer.http().getHeader("Allow")).contains("POST");
        assertThat(answer.problem().path("detail").asString()).contains("PUT").endsWith("Wel: POST.");
        var xml = MockMvcRequestBuilders.post("/v1/associations/vgg/meetings").contentType(MediaType.APPLICATION_XML)
                .content("<x/>");
        refused(api.send(Api.SECRETARY, xml), 415, "media-type-not-supported", before);
        var none = MockMvcRequestBuilders.post("/v1/associations/vgg/meetings").content("{}");
        refused(api.send(Api.SECRETARY, none), 415, "media-type-not-supported", before);
    }

    private void refused(Api.Answer answer, int status, String code, long head) {
        assertThat(answer.status()).as("%s", answer.problem()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.problem().path("detail").asString()).endsWith(".");
        assertThat(answer.problem().path("title").asString()).isNotEmpty();
        assertThat(answer.problem().path("status").asInt()).isEqualTo(status);
        assertThat(answer.http().getHeader("API-Version")).isEqualTo("1.0.0");
        assertThat(api.head()).as("the log is unchanged").isEqualTo(head);
    }
}
