package nl.kroniek.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

/** What cannot be answered is refused with a code, a sentence and a way on. */
class RefusedQuestionsTest extends BorderBench {

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
}
