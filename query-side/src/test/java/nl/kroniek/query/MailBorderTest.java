package nl.kroniek.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Event;
import nl.kroniek.events.MeetingId;
import nl.kroniek.query.RunningQuerySide.Pen;
import nl.kroniek.query.live.LiveViews;
import nl.kroniek.query.mail.Ahead;
import nl.kroniek.query.mail.address.Unreached;
import nl.kroniek.vault.Addressee;
import nl.kroniek.vault.Addresses;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The outbox over HTTP where no mail server is set: the whole query side, as most will run it. */
@SpringBootTest(classes = {QuerySide.class, RunningQuerySide.class})
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailBorderTest {

    private static final String MAILS = "/v1/associations/post/mails";
    /** Other tests count what is in the other associations of this same context. */
    private static final AssociationId POST = new AssociationId("post");
    private static final MeetingId MEETING = new MeetingId("mtg-vooruit");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private Addresses addresses;

    @BeforeAll
    void fill(@Autowired Pen pen) {
        assertThat(Ahead.DAY.earliest()).isAfter(LocalDate.now());
        Event[] planned = Ahead.planned(POST, MEETING);
        pen.recordByHand(List.of(planned[0], planned[1], Ahead.invited(POST, MEETING, 1, 2)));
    }

    @Test
    void without_a_mail_server_nothing_is_kept_and_everybody_who_may_know_is_told_so() throws Exception {
        JsonNode mails = JsonMapper.shared().readTree(text(as("secretary", get(MAILS + "?meeting=" + MEETING))));
        assertThat(mails.path("sending").asBoolean(true)).isFalse();
        assertThat(mails.path("items").isEmpty()).isTrue();
        assertThat(text(as("secretary", get("/post/mail")))).contains("Er is geen mailserver ingesteld");
        assertThat(text(as("secretary", get("/post/vergaderingen/" + MEETING)))).contains("Wie kreeg bericht?",
                "Er is geen mailserver ingesteld");
        for (String form : List.of("annuleren", "verplaatsen", "verbeteren", "vergissing", "uitnodigen",
                "uitnodigingen/1/intrekken")) {
            assertThat(text(as("secretary", get("/post/vergaderingen/" + MEETING + "/" + form)))).as(form)
                    .containsOnlyOnce("niemand krijgt hiervan een e-mail");
        }
        assertThat(text(as("secretary", get("/post/vergaderingen/" + MEETING + "/gehouden"))))
                .contains("<form").doesNotContain("niemand krijgt hiervan een e-mail");
        assertThat(database.listCollectionNames()).isNotEmpty()
                .noneMatch(name -> name.startsWith("mail_") || name.startsWith("outbox_"));
    }

    @Test
    void who_is_invited_to_what_is_to_come_and_has_no_address_is_counted_from_the_outside() {
        LocalDate day = java.util.Objects.requireNonNull(Ahead.DAY.latest());
        int without = Unreached.count(new LiveViews(database), addresses, day);
        int after = Unreached.count(new LiveViews(database), addresses, day.plusDays(1));
        assertThat(without - after).isEqualTo(2);
        Addressee guest = new Addressee.Guest(MEETING.value(), 2);
        assertThat(addresses.put(POST.value(), guest, "gast@example.nl")).isTrue();
        assertThat(Unreached.count(new LiveViews(database), addresses, day)).isEqualTo(without - 1);
        addresses.remove(POST.value(), guest);
        assertThat(Unreached.count(new LiveViews(database), addresses, day)).isEqualTo(without);
    }

    @Test
    void one_more_try_is_refused_with_a_sentence() throws Exception {
        MockHttpServletResponse answer = as("secretary", post(MAILS + "/a.1/retry"));
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(text(answer)).contains("no-mail-server", "er wordt niets verstuurd");
    }

    @Test
    void nobody_else_looks_into_it() throws Exception {
        assertThat(as("clerk", get(MAILS)).getStatus()).isEqualTo(403);
        assertThat(as("clerk", get("/post/mail")).getStatus()).isEqualTo(403);
        assertThat(as("clerk", post(MAILS + "/a.1/retry")).getStatus()).isEqualTo(403);
        assertThat(as("friesland", get(MAILS)).getStatus()).isEqualTo(404);
        assertThat(text(as("clerk", get("/post/vergaderingen/" + MEETING)))).doesNotContain("Wie kreeg bericht?");
    }

    private MockHttpServletResponse as(String who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.header("Authorization", "Basic " + Base64.getEncoder()
                .encodeToString((who + ":" + RunningQuerySide.PASSWORD).getBytes(StandardCharsets.UTF_8)))).andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
