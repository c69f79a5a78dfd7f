package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * A role that is taken away is gone at the very next request, on pages and over the API; one that is given is there.
 */
class RevokeIT {

    private static final String ACCESS = "/v1/associations/vgg/";
    private static final int ROUNDS = 20;

    private final RegistryProcess registry = Registries.writing();
    private final Client administrator = registry.as("beheerder");
    private final Client board = registry.as("bestuurder");

    private String idOf(String name) {
        HttpResponse<String> answer = administrator.post(ACCESS + "accounts",
                "{\"name\":\"" + name + "\",\"roles\":[\"board-member\"]}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body()).path("account").asString();
    }

    private void change(String noun, String account, String rest) {
        HttpResponse<String> answer = administrator.post(ACCESS + noun,
                "{\"account\":\"" + account + "\",\"role\":\"board-member\"" + rest + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    @Test
    void what_is_revoked_is_gone_at_the_next_request_and_what_is_granted_is_there() {
        String account = idOf("bestuurder");
        FormReader signedIn = FormReader.of(board);
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(board.get("/v1/associations/vgg/meetings").statusCode()).isEqualTo(200);
            assertThat(board.get("/vgg/kalender").statusCode()).isEqualTo(200);
            assertThat(signedIn.open("/vgg/kalender").status()).isEqualTo(200);
            change("role-revocations", account, ",\"reason\":\"proef\"");
            assertThat(board.get("/v1/associations/vgg/meetings").statusCode()).as("round " + round).isEqualTo(404);
            assertThat(board.get("/vgg/kalender").statusCode()).as("round " + round).isEqualTo(404);
            assertThat(signedIn.open("/vgg/kalender").status()).as("with a session, round " + round).isEqualTo(404);
            change("role-grants", account, "");
        }
    }

    /** The proof above would be worth nothing if everything were refused for a moment. */
    @Test
    void somebody_else_is_let_in_all_the_time() throws Exception {
        AtomicBoolean refused = new AtomicBoolean();
        Client staff = registry.as("medewerker");
        Thread reading = Thread.ofPlatform().start(() -> {
            for (int i = 0; i < 2 * ROUNDS; i++) {
                if (staff.get("/v1/associations/vgg/bodies").statusCode() != 200) {
                    refused.set(true);
                }
            }
        });
        String account = idOf("bestuurder");
        for (int i = 0; i < 5; i++) {
            change("role-revocations", account, ",\"reason\":\"proef\"");
            change("role-grants", account, "");
        }
        reading.join();
        assertThat(refused).isFalse();
    }
}
