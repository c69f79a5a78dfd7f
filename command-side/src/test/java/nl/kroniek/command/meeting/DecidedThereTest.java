package nl.kroniek.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
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

    private static final int ROUNDS = 60;
    private static final int HEAD_START = 15;

    private final Api api;

    DecidedThereTest(@Autowired MockMvc http, @Autowired LogReader log, @Autowired Accounts accounts)
            throws Exception {
        this.api = new Api(http, log, accounts).registered();
    }

    private Api.Answer decide(String title, String meeting) throws Exception {
        return decide("decisions", "decidedBy", title, meeting);
    }

    private Api.Answer decide(String noun, String by, String title, String meeting) throws Exception {
        return api.post("/v1/associations/vgg/" + noun,
                "{\"" + by
                        + "\":\"het bestuur\",\"on\":\"2023-09-21\",\"resolution\":{\"kind\":\"decision\",\"title\":\""
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

    /** Each looks at what the other is about to change: whoever is second sees what the first one did. */
    @Test
    void a_decision_and_a_mistake_at_the_same_moment_do_not_both_pass() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        int decided = 0;
        try (var people = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                String meeting = api.meeting();
                int ahead = round % 3;
                var decision = people.submit(() -> {
                    start.await();
                    Thread.sleep(ahead == 1 ? HEAD_START : 0);
                    return decide("Gelijktijdig", meeting);
                });
                var mistake = people.submit(() -> {
                    start.await();
                    Thread.sleep(ahead == 2 ? HEAD_START : 0);
                    return mistake(meeting, 0);
                });
                boolean passed = decision.get().status() == 201;
                decided += passed ? 1 : 0;
                assertThat(mistake.get().status()).as("%s and %s", decision.get().problem(), mistake.get().problem())
                        .isEqualTo(passed ? 409 : 204);
                Api.Answer refused = passed ? mistake.get() : decision.get();
                assertThat(refused.status()).isEqualTo(409);
                assertThat(refused.code()).isEqualTo(passed
                        ? "what-was-decided-there-must-first-be-revoked"
                        : "the-meeting-must-have-been-real");
                assertThat(refused.problem().path("detail").asString("")).isNotEmpty();
            }
        }
        assertThat(decided).as("each is first now and then").isBetween(1, ROUNDS - 1);
    }
}
