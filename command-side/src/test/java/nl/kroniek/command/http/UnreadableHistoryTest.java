package nl.kroniek.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nl.kroniek.command.Api;
import nl.kroniek.command.CommandSideTest;
import nl.kroniek.command.Planted;
import nl.kroniek.command.Planted.Stored;
import nl.kroniek.command.imports.Importer;
import nl.kroniek.command.imports.Operator;
import nl.kroniek.command.imports.RefusedLine;
import nl.kroniek.log.LogReader;
import nl.kroniek.vault.Accounts;
import nl.kroniek.vault.InvitationLinks;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/** Nothing is decided upon a history that cannot be read as a whole; everything else goes on. */
@CommandSideTest
@DirtiesContext
class UnreadableHistoryTest {

    private static final Stored NEWER = new Stored("meeting-minuted", 1, "{}", "{}");
    private static final String WEATHER = "{\"reasons\":[{\"category\":\"weather\"}]}";

    private final Api api;
    private final Planted log;
    private final MongoDatabase database;

    UnreadableHistoryTest(@Autowired MockMvc http, @Autowired LogReader log, @Autowired Accounts accounts,
            @Autowired MongoDatabase database) {
        this.api = new Api(http, log, accounts);
        this.log = new Planted(database);
        this.database = database;
    }

    @BeforeEach
    void associations() throws Exception {
        api.registered();
    }

    private Api.Answer cancel(String meeting) throws Exception {
        return api.post("/v1/meetings/" + meeting + "/cancellation", WEATHER, "If-Match", "\"0\"");
    }

    private void refused(Api.Answer answer, String thing, long position) {
        assertThat(answer.code()).as("%s", answer.problem()).isEqualTo("history-unreadable");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem().path("detail").asString("")).contains(thing, "vastlegging " + position,
                "kroniek doctor", "kroniek verify");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"meeting-minuted|1|{}|{}",
            "meeting-cancelled|9|{}|{}", "meeting-cancelled|1|no json|{}", "meeting-cancelled|1|[7]|{}",
            "meeting-cancelled|1|{\"association\":{}}|{}",
            "meeting-held|1|{\"association\":\"vgg\",\"meeting\":\"mtg-x\",\"on\":{\"precision\":\"unknown\"}}|no json"})
    void every_command_on_that_thing_is_refused_and_the_log_stays_as_it_is(String type, int revision, String body,
            String meta) throws Exception {
        String meeting = api.meeting();
        long position = log.add("vgg", meeting, "Meeting", 1, new Stored(type, revision, body, meta));
        long head = api.head();
        refused(cancel(meeting), meeting, position);
        String path = "/v1/meetings/" + meeting;
        refused(api.post(path + "/agenda-items", "{\"content\":{\"title\":\"Punt\",\"kind\":\"consent\"}}"), meeting,
                position);
        refused(api.post(path + "/answers", "{\"answers\":[{\"invitation\":1,\"answer\":\"accepted\"}]}"), meeting,
                position);
        assertThat(api.head()).isEqualTo(head);
        assertThat(cancel(api.meeting()).status()).as("another meeting").isEqualTo(204);
    }

    @Test
    void the_sentence_is_there_in_english_too() throws Exception {
        String meeting = api.meeting();
        log.add("vgg", meeting, "Meeting", 1, NEWER);
        var answer = api.post("/v1/meetings/" + meeting + "/holding", "{}", "If-Match", "\"0\"", "Accept-Language",
                "en");
        assertThat(answer.problem().path("detail").asString("")).startsWith("Kroniek cannot read event")
                .contains("kroniek doctor");
    }

    @Test
    void whose_it_is_cannot_be_read_either() throws Exception {
        long position = log.add("vgg", "mtg-first", "Meeting", 0, NEWER);
        refused(cancel("mtg-first"), "mtg-first", position);
        refused(api.postAs(Api.NEIGHBOUR, "/v1/meetings/mtg-first/cancellation", WEATHER, "If-Match", "\"0\""),
                "mtg-first", position);
    }

    @Test
    void what_another_thing_names_must_be_readable_as_well() throws Exception {
        String body = api.body("PHO");
        String plan = "{\"title\":\"PHO\",\"on\":\"2023-09-21\",\"bodies\":[\"" + body + "\"]}";
        assertThat(api.post("/v1/associations/vgg/meetings", plan).status()).isEqualTo(201);
        long position = log.add("vgg", body, "Body", 1, new Stored("body-painted", 1, "{}", "{}"));
        refused(api.post("/v1/associations/vgg/meetings", plan), body, position);
    }

    @Test
    void who_answers_by_a_link_is_told_and_who_holds_another_link_answers(@Autowired InvitationLinks links)
            throws Exception {
        String[] meetings = {api.meeting(), api.meeting()};
        for (String meeting : meetings) {
            assertThat(api.post("/v1/meetings/" + meeting + "/invitations",
                    "{\"invitees\":[{\"kind\":\"of-party\",\"party\":\"a\"}]}").status()).isEqualTo(204);
        }
        long position = log.add("vgg", meetings[0], "Meeting", 2, NEWER);
        String yes = "{\"answer\":\"accepted\"}";
        String[] paths = {"", ""};
        for (int i = 0; i < 2; i++) {
            paths[i] = "/v1/invitations/" + links.code(new InvitationLinks.Link("vgg", meetings[i], 1)) + "/answer";
        }
        refused(api.postAs(null, paths[0], yes), meetings[0], position);
        assertThat(api.postAs(null, paths[1], yes).status()).isEqualTo(204);
    }

    /** It may have been taken there: whether it was is not denied. And the search goes on behind it. */
    @Test
    void a_decision_that_cannot_be_read_may_stand_in_any_meeting() throws Exception {
        String meeting = api.meeting();
        String decision = "{\"decidedBy\":\"het bestuur\",\"on\":\"2023-09-21\",\"resolution\":{\"kind\":\"decision\","
                + "\"title\":\"Ja\",\"text\":\"Zo.\"},\"meeting\":\"" + meeting + "\"}";
        long position = log.add("vdg", "dec-newer", "Decision", 0, new Stored("decision-taken", 1, "no json", "{}"));
        var taken = api.post("/v1/associations/vgg/decisions", decision);
        assertThat(taken.status()).as("%s", taken.problem()).isEqualTo(201);
        String wrong = "{\"reason\":\"dubbel\"}";
        assertThat(api.post("/v1/meetings/" + meeting + "/mistake", wrong, "If-Match", "\"0\"").code())
                .as("another association, and what was decided after it is found")
                .isEqualTo("what-was-decided-there-must-first-be-revoked");
        String theirs = api.postAs(Api.NEIGHBOUR, "/v1/associations/vdg/meetings",
                "{\"title\":\"PHO\",\"on\":\"2023-09-21\"}").id();
        refused(api.postAs(Api.NEIGHBOUR, "/v1/meetings/" + theirs + "/mistake", wrong, "If-Match", "\"0\""),
                "dec-newer", position);
        assertThat(api.postAs(Api.NEIGHBOUR, "/v1/meetings/" + theirs + "/holding", "{}", "If-Match", "\"0\"")
                .status()).isEqualTo(204);
    }

    @Test
    void a_year_whose_plan_cannot_be_read_is_not_said_to_have_none() throws Exception {
        String activity = "{\"code\":\"A1\",\"title\":\"Iets\",\"priority\":\"A\"}";
        String path = "/v1/associations/vdg/plans/2031/activities";
        assertThat(api.postAs(Api.NEIGHBOUR, path, activity).status()).isEqualTo(404);
        long position = log.add("vdg", "pln-newer", "Plan", 0, new Stored("plan-drafted", 7, "{}", "{}"));
        refused(api.postAs(Api.NEIGHBOUR, path, activity), "pln-newer", position);
    }

    /** Somebody may have taken a seat in it: half of how many is not guessed. */
    @Test
    void a_share_of_seats_of_which_one_cannot_be_read_is_not_worked_out() throws Exception {
        String body = api.postAs(Api.NEIGHBOUR, "/v1/associations/vdg/bodies",
                "{\"name\":\"Bestuur\",\"kind\":\"executive-board\",\"authority\":\"binding\"}").id();
        assertThat(api.postAs(Api.NEIGHBOUR, "/v1/bodies/" + body + "/minimum-attendance",
                "{\"minimum\":{\"kind\":\"share-of-seats\",\"parts\":1,\"of\":2,\"more\":true}}", "If-Match", "\"0\"")
                .status()).isEqualTo(204);
        String meeting = "/v1/meetings/" + api.postAs(Api.NEIGHBOUR, "/v1/associations/vdg/meetings",
                "{\"title\":\"DB\",\"on\":\"2031-09-21\",\"bodies\":[\"" + body + "\"]}").id();
        assertThat(api.postAs(Api.NEIGHBOUR, meeting + "/invitations",
                "{\"invitees\":[{\"kind\":\"of-party\",\"party\":{\"kind\":\"described\",\"text\":\"gemeente A\"}}]}")
                .status()).isEqualTo(204);
        String tooFew = "{\"reasons\":[{\"category\":\"low-attendance\"}]}";
        assertThat(api.postAs(Api.NEIGHBOUR, meeting + "/cancellation", tooFew, "If-Match", "\"1\"").code())
                .isEqualTo("low-attendance-must-show-in-the-answers");
        long position = log.add("vdg", "sea-newer", "Seat", 0, new Stored("seat-established", 9, "{}", "{}"));
        refused(api.postAs(Api.NEIGHBOUR, meeting + "/cancellation", tooFew, "If-Match", "\"1\""), "sea-newer",
                position);
    }

    @Test
    void a_file_is_refused_line_by_line(@Autowired Importer importer) throws Exception {
        String meeting = api.meeting();
        String other = api.meeting();
        log.add("vgg", meeting, "Meeting", 1, NEWER);
        String file = """
            {"kroniek":"commands","version":1,"association":"vgg"}
            {"do":"hold-meeting","id":"%s"}
            {"do":"hold-meeting","id":"%s"}
            """.formatted(meeting, other);
        for (boolean dry : new boolean[]{true, false}) {
            var report = importer.run(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), dry,
                    Operator.ofTheMachine(), progress -> {});
            assertThat(report.refused()).extracting(RefusedLine::code).containsExactly("history-unreadable");
            assertThat(report.carriedOut()).isEqualTo(1);
        }
    }

    @Test
    void a_key_of_which_the_commit_cannot_be_read_is_refused_and_not_taken_for_new() throws Exception {
        String json = "{\"title\":\"PHO\",\"on\":\"2023-09-21\"}";
        var first = api.post("/v1/associations/vgg/meetings", json, "Idempotency-Key", "k-unreadable");
        long position = api.head();
        database.getCollection("log_commits").updateOne(Filters.eq("ev.agg", first.id()),
                Updates.set("ev.0.meta", new Binary("no json".getBytes(StandardCharsets.UTF_8))));
        refused(api.post("/v1/associations/vgg/meetings", json, "Idempotency-Key", "k-unreadable"), first.id(),
                position);
    }
}
