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

    @Test
    void a_fact_about_the_version_that_was_seen_is_recorded() throws Exception {
        String meeting = api.meeting();
        var answer = api.post("/v1/meetings/" + meeting + "/cancellation",
                "{\"reasons\":[{\"category\":\"low-attendance\"}]}", "If-Match", "\"0\"");
        assertThat(answer.status()).as("%s", answer.problem()).isEqualTo(204);
        assertThat(answer.etag()).isEqualTo("\"1\"");
    }
}
