package nl.kroniek.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kroniek.events.EventSamples;
import nl.kroniek.query.chronicle.Views;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody reads what is not theirs, and nobody hears that it is there. */
class WhoReadsWhatTest extends BorderBench {

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
}
