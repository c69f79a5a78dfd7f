package nl.kroniek.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kroniek.command.Api;
import nl.kroniek.command.CommandSideTest;
import nl.kroniek.log.LogReader;
import nl.kroniek.vault.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What was decided in a meeting is found in the real log, by the meeting, at the moment that it is asked. */
@CommandSideTest
class DecidedThereTest {

    private final Api api;

    DecidedThereTest(@Autowired MockMvc http, @Autowired LogReader log, @Autowired Accounts accounts)
            throws Exception {
        this.api = new Api(http, log, accounts).registered();
    }

    private Api.Answer decide(String title, String meeting) throws Exception {
        return api.post("/v1/associations/vgg/decisions",
                "{\"decidedBy\":\"het bestuur\",\"on\":\"2023-09-21\",\"resolution\":{\"kind\":\"decision\",\"title\":\""
                        + title + "\",\"text\":\"Zo.\"},\"meeting\":\"" + meeting + "\"}");
    }

    private Api.Answer mistake(String meeting, int version) throws Exception {
        return api.post("/v1/meetings/" + meeting + "/mistake", "{\"reason\":\"dubbel\"}", "If-Match",
                "\"" + version + "\"");
    }

    @Test
    void the_refusal_names_what_stands_and_what_was_revoked_hinders_no_more() throws Exception {
        String meeting = api.meeting();
        var first = decide("Annotaties op afroep", meeting);
        assertThat(first.status()).as("%s", first.problem()).isEqualTo(201);
        assertThat(decide("Elders", api.meeting()).status()).isEqualTo(201);
        var refused = mistake(meeting, 0);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("what-was-decided-there-must-first-be-revoked");
        assertThat(refused.problem().path("detail").asString("")).contains("“Annotaties op afroep”")
                .doesNotContain("Elders");
        assertThat(api.post("/v1/decisions/" + first.id() + "/revocation", "{\"reason\":\"verkeerde vergadering\"}",
                "If-Match", "\"0\"").status()).isEqualTo(204);
        assertThat(mistake(meeting, 0).status()).isEqualTo(204);
        var late = decide("Te laat", meeting);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("the-meeting-must-have-been-real");
    }
}
