package nl.kroniek.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kroniek.command.Api;
import nl.kroniek.command.CommandSideTest;
import nl.kroniek.log.LogReader;
import nl.kroniek.vault.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@CommandSideTest
class BorderTest {

    private final Api api;
    private final LogReader log;

    BorderTest(@Autowired MockMvc http, @Autowired LogReader log, @Autowired Accounts accounts) {
        this.api = new Api(http, log, accounts);
        this.log = log;
    }

    @BeforeEach
    void associations() throws Exception {
        api.registered();
    }

    @Test
    void something_new_gets_an_address_a_version_and_a_position() throws Exception {
        var answer = api.post("/v1/associations/vgg/meetings", "{\"title\":\"PHO\",\"on\":\"2023-09-21\"}");
        assertThat(answer.status()).as("%s", answer.problem()).isEqualTo(201);
        assertThat(answer.location()).startsWith("/v1/meetings/mtg-");
        assertThat(answer.etag()).isEqualTo("\"0\"");
        assertThat(answer.http().getHeader("Position")).isEqualTo(Long.toString(api.head()));
        assertThat(answer.http().getHeader("API-Version")).isEqualTo("1.0.0");
        var recorded = log.ofAggregate(answer.id()).getFirst();
        assertThat(recorded.metadata()).containsEntry("actor", "acc-1").containsEntry("role", "secretary")
                .containsEntry("via", "api").containsEntry("association", "vgg")
                .containsKeys("correlationId", "causationId", "payloadHash")
                .doesNotContainKeys("commitId", "expectedVersion", "commandKey");
    }

    /** Whoever waits for what was recorded a moment before waits no less after an answer that records nothing. */
    @Test
    void a_command_that_changes_nothing_is_answered_with_a_position_that_its_answer_is_true_of() throws Exception {
        String path = "/v1/meetings/" + api.meeting();
        api.post(path + "/invitations", "{\"invitees\":[{\"kind\":\"of-party\",\"party\":\"a\"}]}");
        String yes = "{\"answers\":[{\"invitation\":1,\"answer\":\"accepted\"}]}";
        var first = api.post(path + "/answers", yes);
        long recorded = api.head();
        assertThat(first.http().getHeader("Position")).isEqualTo(Long.toString(recorded));
        var again = api.post(path + "/answers", yes, "Idempotency-Key", "k-nothing");
        assertThat(api.head()).as("nothing is recorded").isEqualTo(recorded);
        assertThat(again.status()).isEqualTo(204);
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(again.http().getHeader("Position")).isEqualTo(Long.toString(recorded));
        long later = Long.parseLong(String.valueOf(api.post("/v1/associations/vgg/meetings",
                "{\"title\":\"PHO\",\"on\":\"2023-09-21\"}").http().getHeader("Position")));
        assertThat(Long.parseLong(String.valueOf(api.post(path + "/answers", yes).http().getHeader("Position"))))
                .isGreaterThanOrEqualTo(later);
    }

    @Test
    void a_fact_about_the_version_that_was_seen_is_recorded() throws Exception {
        String meeting = api.meeting();
        var answer = api.post("/v1/meetings/" + meeting + "/cancellation",
                "{\"reasons\":[{\"category\":\"low-attendance\"}]}", "If-Match", "\"0\"");
        assertThat(answer.status()).as("%s", answer.problem()).isEqualTo(204);
        assertThat(answer.etag()).isEqualTo("\"1\"");
    }
}
