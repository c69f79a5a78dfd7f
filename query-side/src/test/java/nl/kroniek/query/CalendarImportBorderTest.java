package nl.kroniek.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.query.RunningQuerySide.Pen;
import nl.kroniek.query.mail.Ahead;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calendar as a file, in: what is decided before anything is asked of the command side. */
@SpringBootTest(classes = {QuerySide.class, RunningQuerySide.class})
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarImportBorderTest {

    private static final String IMPORTS = "/v1/associations/post/calendar-imports";
    private static final String KNOWN = "kenmerk;datum;gremium\r\nmtg-uit-een-bestand;4 juni 2031;\r\n";

    @Autowired
    private MockMvc mvc;

    @BeforeAll
    void fill(@Autowired Pen pen) {
        pen.recordByHand(List.of(Ahead.planned(new AssociationId("post"), new MeetingId("mtg-uit-een-bestand"))));
    }

    @Test
    void the_report_names_line_column_and_what_is_wrong_and_counts_what_is_there() throws Exception {
        JsonNode report = json(send("secretary", "text/csv", KNOWN + "b;31 juni 2031;PHO Nergens\r\n"));

        assertThat(report.path("total").asInt()).isEqualTo(2);
        assertThat(report.path("added").asInt()).isZero();
        assertThat(report.path("known").asInt()).isEqualTo(1);
        assertThat(report.at("/refused/0/line").asInt()).isEqualTo(3);
        assertThat(report.at("/refused/0/field").asString()).isEqualTo("datum");
        assertThat(report.at("/refused/0/sentence").asString()).startsWith("Juni heeft 30 dagen.");
    }

    @Test
    void what_is_no_calendar_is_refused_with_a_sentence() throws Exception {
        refused(send("secretary", "text/csv", "zomaar;wat\r\n"), 400, "unreadable-file", "namen van de kolommen");
        refused(send("secretary", "text/csv", "datum;gremium\r\n".repeat(80_000)), 400, "unreadable-file", "te groot");
        refused(send("secretary", "application/json", "{}"), 415, "no-calendar-type", "text/calendar");
        refused(send("secretary", "text/csv", KNOWN, "?dryRun=yes"), 400, "unknown-choice", "true, false");
        refused(send("secretary", "text/csv", KNOWN, "?dryrun=true"), 400, "unknown-parameter", "dryRun");
    }

    @Test
    void only_a_secretary_of_the_association_brings_anything_in() throws Exception {
        assertThat(send("clerk", "text/csv", KNOWN).getStatus()).isEqualTo(403);
        assertThat(send("administrator", "text/csv", KNOWN).getStatus()).isEqualTo(403);
        assertThat(send("friesland", "text/csv", KNOWN).getStatus()).isEqualTo(404);
    }

    private static void refused(MockHttpServletResponse answer, int status, String code, String words)
            throws Exception {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(json(answer).path("code").asString()).isEqualTo(code);
        assertThat(json(answer).path("detail").asString()).contains(words);
    }

    private MockHttpServletResponse send(String who, String type, String file, String... query) throws Exception {
        return mvc.perform(post(IMPORTS + String.join("", query)).contentType(type)
                .content(file.getBytes(StandardCharsets.UTF_8))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(
                        (who + ":" + RunningQuerySide.PASSWORD).getBytes(StandardCharsets.UTF_8))))
                .andReturn().getResponse();
    }

    private static JsonNode json(MockHttpServletResponse answer) {
        return JsonMapper.shared().readTree(answer.getContentAsByteArray());
    }
}
