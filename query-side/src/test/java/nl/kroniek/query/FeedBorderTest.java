package nl.kroniek.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kroniek.access.feed.FeedKeys;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.query.RunningQuerySide.Pen;
import nl.kroniek.query.meeting.feed.ReadFeed;
import nl.kroniek.vault.Account;
import nl.kroniek.vault.Accounts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest(classes = {QuerySide.class, RunningQuerySide.class})
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedBorderTest {

    private static final String FEED = "/v1/associations/vgg/calendar.ics";
    private static final Pattern SECRET = Pattern.compile("/agenda/([A-Za-z0-9_-]{43})\\.ics");

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FeedKeys keys;

    @BeforeAll
    void fill(@Autowired Pen pen) {
        pen.record(EventSamples.all());
        pen.record(List.of(new MeetingScheduled(EventSamples.VGG, new MeetingId("mtg-in-a-feed"), "PHO Water", null,
                VagueDate.day(LocalDate.of(2031, 3, 1)), List.of(), List.of(), List.of(), false, List.of(), null, false,
                null, null, null)));
    }

    @Test
    void a_feed_is_a_calendar_that_programs_may_keep_but_must_ask_about() throws Exception {
        var answer = ask(as("staff", get(FEED)));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getHeaders("Cache-Control")).singleElement().asString().contains("no-cache", "private");
        assertThat(ReadFeed.of(answer.getContentAsByteArray())).isNotEmpty();
    }

    @Test
    void who_has_it_already_gets_it_again_only_when_something_changed(@Autowired Pen pen) throws Exception {
        String etag = String.valueOf(ask(as("staff", get(FEED))).getHeader("ETag"));
        var same = ask(as("staff", get(FEED)).header("If-None-Match", etag));
        assertThat(same.getStatus()).isEqualTo(304);
        assertThat(same.getContentAsByteArray()).isEmpty();

        String id = ReadFeed.of(ask(as("staff", get(FEED))).getContentAsByteArray()).keySet().iterator().next();
        pen.record(List.of(new MeetingCancelled(EventSamples.VGG, new MeetingId(id),
                List.of(new Reason(ReasonCategory.WEATHER, "sneeuw")), null, null, List.of(), VagueDate.unknown())));

        var changed = ask(as("staff", get(FEED)).header("If-None-Match", etag));
        assertThat(changed.getStatus()).isEqualTo(200);
        assertThat(ReadFeed.one(ReadFeed.of(changed.getContentAsByteArray()), id).getDescription().getValue())
                .contains("sneeuw");
    }

    @Test
    void the_door_of_the_api_is_the_same_as_everywhere() throws Exception {
        assertThat(ask(get(FEED)).getStatus()).isEqualTo(401);
        assertThat(ask(as("friesland", get(FEED))).getStatus()).isEqualTo(404);
        assertThat(ask(as("nobody", get(FEED))).getStatus()).isEqualTo(404);
        assertThat(ask(as("staff", get(FEED + "?bodi=x"))).getStatus()).isEqualTo(400);
        assertThat(ask(as("staff", get(FEED + "?lang=fr"))).getStatus()).isEqualTo(400);
    }

    @Test
    void filters_narrow_a_feed_and_the_language_is_in_the_address() throws Exception {
        assertThat(events(FEED + "?body=bdy-nowhere")).isEmpty();
        assertThat(events(FEED + "?from=1990-01-01&to=1990-12-31")).isEmpty();
        assertThat(events(FEED + "?person=per-nobody")).isEmpty();
        assertThat(events(FEED + "?kind=meeting,contact,milestone")).hasSizeGreaterThan(events(FEED).size());
        assertThat(ask(as("staff", get(FEED + "?lang=en"))).getContentAsString()).contains("Calendar VGG");
    }

    @Test
    void a_secret_address_needs_no_password_and_shows_the_same_as_the_api() throws Exception {
        String secret = made(Map.of());

        var answer = ask(get("/agenda/" + secret + ".ics"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).isEqualTo(ask(as("staff", get(FEED))).getContentAsByteArray());
        assertThat(ask(get("/agenda/" + secret + ".ics").header("If-None-Match",
                String.valueOf(answer.getHeader("ETag")))).getStatus()).isEqualTo(304);
        assertThat(ask(get("/v1/associations/vgg/meetings?key=" + secret)).getStatus())
                .as("it opens nothing else").isEqualTo(401);
    }

    @Test
    void a_page_says_a_secret_once_and_never_again() throws Exception {
        String secret = made(Map.of("gremium", "bdy-libraries"));

        String page = ask(as("staff", get("/vgg/agenda"))).getContentAsString();

        assertThat(page).doesNotContain(secret).contains("Vergaderingen van");
        assertThat(ReadFeed.of(ask(get("/agenda/" + secret + ".ics")).getContentAsByteArray()).values())
                .allSatisfy(event -> assertThat(ReadFeed.categories(event)).isNotEmpty());
    }

    @Test
    void a_choice_that_is_not_in_the_list_is_said_by_its_field() throws Exception {
        var answer = ask(form("staff", "/vgg/agenda").param("gremium", "bdy-made-up"));

        assertThat(answer.getContentAsString()).contains("role=\"alert\"").contains("gremium-fout");
        assertThat(SECRET.matcher(answer.getContentAsString()).find()).isFalse();
    }

    @Test
    void a_renewed_or_revoked_address_is_gone() throws Exception {
        String old = made(Map.of());
        String id = keys.find(old).orElseThrow().id();
        String fresh = secret(form("staff", "/vgg/agenda/" + id + "/vernieuwen"));

        assertThat(ask(get("/agenda/" + old + ".ics")).getStatus()).isEqualTo(410);
        assertThat(ask(get("/agenda/" + fresh + ".ics")).getStatus()).isEqualTo(200);

        String now = keys.find(fresh).orElseThrow().id();
        ask(form("auditor", "/vgg/agenda/" + now + "/intrekken"));
        assertThat(ask(get("/agenda/" + fresh + ".ics")).getStatus()).as("not theirs").isEqualTo(200);
        ask(form("staff", "/vgg/agenda/" + now + "/intrekken"));
        var gone = ask(get("/agenda/" + fresh + ".ics"));
        assertThat(gone.getStatus()).isEqualTo(410);
        assertThat(gone.getContentAsString()).contains("feed-gone");
        assertThat(ask(get("/agenda/nothing.ics")).getContentAsString())
                .as("whoever guesses learns nothing").isEqualTo(gone.getContentAsString());
    }

    @Test
    void an_address_has_the_rights_of_its_account_at_every_request(@Autowired Accounts accounts,
            @Autowired PasswordEncoder encoder) throws Exception {
        String noRole = keys.make("acc-nobody", "vgg", null, null, "nl");
        String noAccount = keys.make("acc-gone", "vgg", null, null, "nl");
        String elsewhere = keys.make("acc-friesland", "vgg", null, null, "nl");
        assertThat(List.of(noRole, noAccount, elsewhere)).allSatisfy(
                secret -> assertThat(ask(get("/agenda/" + secret + ".ics")).getStatus()).isEqualTo(410));

        String auditors = keys.make("acc-auditor", "vgg", null, null, "nl");
        assertThat(ask(get("/agenda/" + auditors + ".ics")).getStatus()).isEqualTo(200);
        Account auditor = accounts.byId("acc-auditor").orElseThrow();
        accounts.changeSecret(auditor.id(), auditor.secretHash(), true);
        assertThat(ask(get("/agenda/" + auditors + ".ics")).getStatus())
                .as("its password was made by somebody else").isEqualTo(410);
        accounts.changeSecret(auditor.id(), auditor.secretHash(), false);
        assertThat(ask(get("/agenda/" + auditors + ".ics")).getStatus()).isEqualTo(200);
    }

    private Map<String, ?> events(String address) throws Exception {
        return ReadFeed.of(ask(as("staff", get(address))).getContentAsByteArray());
    }

    private String made(Map<String, String> fields) throws Exception {
        var request = form("staff", "/vgg/agenda");
        fields.forEach(request::param);
        return secret(request);
    }

    private String secret(MockHttpServletRequestBuilder request) throws Exception {
        var answer = ask(request);
        var found = SECRET.matcher(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(found.find()).as(answer.getContentAsString()).isTrue();
        return found.group(1);
    }

    private static MockHttpServletRequestBuilder as(String name, MockHttpServletRequestBuilder request) {
        String secret = name + ":" + RunningQuerySide.PASSWORD;
        return request.header("Accept-Language", "nl").header("Authorization",
                "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)));
    }

    /** With the token of the page that the form stands on. */
    private MockHttpServletRequestBuilder form(String name, String address) throws Exception {
        var page = ask(as(name, get("/vgg/agenda")));
        var token = TOKEN.matcher(page.getContentAsString());
        assertThat(token.find()).isTrue();
        return as(name, post(address)).param("_csrf", token.group(1)).cookie(page.getCookies());
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
