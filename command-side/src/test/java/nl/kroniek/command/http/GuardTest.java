package nl.kroniek.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kroniek.command.Api;
import nl.kroniek.command.CommandCatalog;
import nl.kroniek.command.CommandSideTest;
import nl.kroniek.command.CommandType;
import nl.kroniek.log.LogReader;
import nl.kroniek.vault.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@CommandSideTest
class GuardTest {

    private final Api api;

    GuardTest(@Autowired MockMvc http, @Autowired LogReader log, @Autowired Accounts accounts) {
        this.api = new Api(http, log, accounts);
    }

    @BeforeEach
    void associations() throws Exception {
        api.registered();
    }

    @Test
    void nobody_commands_without_signing_in() throws Exception {
        for (CommandType type : CommandCatalog.all()) {
            refused(api.postAs(null, path(type, "mtg-1"), "{}"), 401, "not-signed-in");
        }
        refused(api.postAs("stranger", path(CommandCatalog.all().iterator().next(), "mtg-1"), "{}"), 401,
                "not-signed-in");
    }

    @Test
    void who_may_only_read_is_told_which_role_is_missing() throws Exception {
        String meeting = api.meeting();
        refused(api.postAs(Api.AUDITOR, "/v1/associations/vgg/meetings", "{}"), 403, "role-missing");
        refused(api.postAs(Api.AUDITOR, "/v1/meetings/" + meeting + "/holding", "{}"), 403, "role-missing");
        refused(api.postAs(Api.SECRETARY, "/v1/associations", "{\"slug\":\"x\"}"), 403, "role-missing");
    }

    @Test
    void another_association_cannot_even_be_seen() throws Exception {
        String meeting = api.meeting();
        refused(api.postAs(Api.NEIGHBOUR, "/v1/meetings/" + meeting + "/holding", "{}", "If-Match", "\"0\""), 404,
                "not-found");
        refused(api.postAs(Api.NEIGHBOUR, "/v1/associations/vgg/meetings", "{}"), 404, "not-found");
        refused(api.postAs(Api.NEIGHBOUR, "/v1/associations/vgg/imports", "{}"), 404, "not-found");
        refused(api.postAs(Api.ADMINISTRATOR, "/v1/associations/vgg/meetings", "{}"), 404, "not-found");
        String named = "{\"title\":\"PHO\",\"on\":\"2023\",\"preparesFor\":\"" + meeting + "\"}";
        refused(api.postAs(Api.NEIGHBOUR, "/v1/associations/vdg/meetings", named), 400, "the-meeting-must-exist");
        assertThat(api.postAs(Api.NEIGHBOUR, "/v1/associations/vdg/meetings", "{\"title\":\"AO\",\"on\":\"2023\"}")
                .status()).as("their own is theirs").isEqualTo(201);
    }

    private void refused(Api.Answer answer, int status, String code) {
        assertThat(answer.status()).as("%s", answer.problem()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.http().getHeader("API-Version")).isEqualTo("1.0.0");
    }

    static String path(CommandType type, String id) {
        return type.path().replace("{association}", "vgg").replace("{year}", "2023").replace("{id}", id);
    }
}
