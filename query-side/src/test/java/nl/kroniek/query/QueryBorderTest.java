package nl.kroniek.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nl.kroniek.events.EventSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What questions are answered with. */
class QueryBorderTest extends BorderBench {

    @Test
    void cancelled_gives_exactly_the_cancelled_meetings_with_their_reasons_as_text() throws Exception {
        var answer = json(as("staff", get("/v1/associations/vgg/meetings?status=cancelled")));

        assertThat(answer.at("/total").intValue()).isEqualTo(1);
        assertThat(answer.at("/items/0/id").stringValue()).isEqualTo(CANCELLED.value());
        assertThat(answer.at("/items/0/cancellation/reasons/0/category").stringValue()).isEqualTo("low-attendance");
        assertThat(answer.at("/position").longValue()).isPositive();
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

    @Test
    void waiting_for_a_position_that_is_there_does_not_wait() throws Exception {
        long begin = System.nanoTime();
        var response = as("staff", get("/v1/associations/vgg/meetings?after=5"));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat((System.nanoTime() - begin) / 1_000_000).isLessThan(1_900);
    }
}
