package nl.kroniek.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kroniek.command.Api;
import nl.kroniek.command.CommandSideTest;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.vault.Accounts;
import nl.kroniek.vault.PersonKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@CommandSideTest
class ImporterTest {

    private static final String FILE = """
        {"kroniek":"commands","version":1,"association":"%s"}
        # who is there
        {"do":"register-association","name":"Vereniging","shortName":"V"}

        {"do":"register-person","id":"per:voorbeeld","name":"Annelies Voorbeeld"}
        {"do":"establish-body","id":"bdy:db","name":"Dagelijks bestuur","kind":"executive-board"}
        {"do":"schedule-meeting","id":"mtg:januari","title":"DB met @{per:voorbeeld}","on":"2023-01-12","bodies":["bdy:db"]}
        {"do":"take-decision","id":"dec:een","decidedBy":"bdy:db","meeting":"mtg:januari","on":"2023-01-12","resolution":{"kind":"decision","title":"Ja","text":"Wij doen het."}}
        """;

    private final Importer importer;
    private final LogReader log;
    private final PersonKeys keys;
    private final Api api;

    ImporterTest(@Autowired Importer importer, @Autowired LogReader log, @Autowired PersonKeys keys,
            @Autowired MockMvc http, @Autowired Accounts accounts) {
        this.importer = importer;
        this.log = log;
        this.keys = keys;
        this.api = new Api(http, log, accounts);
    }

    @Test
    void a_file_goes_in_once_however_often_it_is_brought() throws Exception {
        String file = FILE.formatted("once");
        ImportReport first = run(file, false);
        long head = log.head();
        ImportReport second = run(file, false);
        assertThat(first.refused()).isEmpty();
        assertThat(first.carriedOut()).isEqualTo(5);
        assertThat(second.carriedOut()).isZero();
        assertThat(second.alreadyDone()).isEqualTo(5);
        assertThat(log.head()).isEqualTo(head);
    }

    @Test
    void an_imported_decision_is_not_numbered_and_a_mention_is_an_id() throws Exception {
        run(FILE.formatted("plain"), false);
        try (var events = log.events(new AssociationId("plain"), -1, Long.MAX_VALUE)) {
            var all = events.toList();
            assertThat(all).hasSize(5).allMatch(event -> "import".equals(event.metadata().get("via")));
            assertThat(all.stream().map(Object::toString)).noneMatch(text -> text.contains("Annelies"));
            MeetingScheduled meeting = (MeetingScheduled) ((RecordedEvent) all.get(3)).event();
            assertThat(meeting.title()).matches("DB met @\\{per-[0-9a-f-]{36}}");
            assertThat(meeting.title()).contains(all.get(1).aggregateId());
        }
    }

    @Test
    void a_dry_run_stores_nothing_and_finds_the_same() throws Exception {
        long head = log.head();
        String file = FILE.formatted("trial") + "{\"do\":\"cancel-meeting\",\"id\":\"mtg:januari\",\"reasons\":[]}\n";
        ImportReport trial = run(file, true);
        assertThat(trial.carriedOut()).isEqualTo(5);
        assertThat(trial.refused()).extracting(RefusedLine::code).containsExactly("a-reason-must-be-given");
        assertThat(log.head()).isEqualTo(head);
        String person = "per-" + nl.kroniek.command.door.NamedIds.named("trial/per:voorbeeld");
        assertThat(keys.find(person)).as("no key either").isEmpty();
        ImportReport real = run(file, false);
        assertThat(real.carriedOut()).isEqualTo(5);
        assertThat(keys.find(person)).isPresent();
        assertThat(run(file, true).alreadyDone()).as("a dry run knows what was done").isEqualTo(5);
    }

    @Test
    void a_refused_line_is_told_with_number_and_reason_and_stops_no_other() throws Exception {
        String file = FILE.formatted("lines")
                + """
                    {"do":"dance"}
                    {"do":"schedule-meeting","id":"mtg:februari","title":"DB","on":"2023-02-30","bodies":["bdy:db"]}
                    {"do":"schedule-meeting","id":"mtg:maart","title":"DB","on":"2023-03-09","bodies":["bdy:ab"]}
                    {"do":"schedule-meeting","id":"bdy:db","title":"DB","on":"2023-03-09"}
                    {"do":"hold-meeting","id":"mtg:nooit"}
                    no json
                    {"do":"hold-meeting","id":"mtg:januari","attendance":12}
                    """;
        ImportReport report = run(file, false);
        assertThat(report.refused()).extracting(RefusedLine::line).containsExactly(9, 10, 11, 12, 13, 14);
        assertThat(report.refused()).extracting(RefusedLine::code).containsExactly("unknown-command", "no-such-date",
                "the-body-must-exist", "malformed-id", "not-found", "malformed-json");
        assertThat(report.refused().get(1).reason(Locale.of("nl"))).startsWith("/on: \"2023-02-30\" is geen bestaande");
        assertThat(report.carriedOut()).isEqualTo(6);
    }

    @Test
    void progress_says_how_far_and_how_long() throws Exception {
        List<Progress> told = new ArrayList<>();
        importer.run(in(FILE.formatted("progress")), false, Operator.ofTheMachine(), told::add);
        assertThat(told.getLast().done()).isEqualTo(told.getLast().total()).isEqualTo(5);
        assertThat(told.getLast().left()).isZero();
        assertThat(told.getLast().perSecond()).isPositive();
    }

    @Test
    void what_is_no_command_file_is_refused_whole() {
        for (String text : List.of("", "# only words\n", "{\"do\":\"dance\"}",
                "{\"kroniek\":\"commands\",\"version\":2,"
                        + "\"association\":\"vgg\"}",
                "not json")) {
            assertThatThrownBy(() -> run(text, false)).as(text).isInstanceOf(Refusal.class)
                    .hasMessage("malformed-header");
        }
        byte[] latin = "{\"kroniek\":\"commands\"} \u00e9".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> importer.run(new ByteArrayInputStream(latin), false, Operator.ofTheMachine(), p -> {}))
                .hasMessage("not-our-file");
    }

    @Test
    void a_file_over_http_answers_line_by_line() throws Exception {
        api.registered();
        String file = """
            {"kroniek":"commands","version":1,"association":"vgg"}
            {"do":"register-association","name":"Nog een","shortName":"N"}
            {"do":"register-organisation","id":"org:veendam","name":"Veendam","kind":"municipality"}
            """;
        var answer = send(file, "vgg");
        assertThat(answer.status()).as("%s", answer.problem()).isEqualTo(200);
        assertThat(answer.http().getContentAsString().lines()).satisfiesExactly(
                line -> assertThat(line).contains("\"progress\"").contains("\"secondsLeft\":0"),
                line -> assertThat(line).contains("\"refused\"").contains("\"code\":\"role-missing\"")
                        .contains("\"line\":2"),
                line -> assertThat(line).contains("\"summary\"").contains("\"carriedOut\":1"));
        var other = send(file.replace("vgg", "vdg"), "vgg");
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.code()).isEqualTo("another-association");
    }

    private Api.Answer send(String file, String association) throws Exception {
        return api.send(Api.SECRETARY, MockMvcRequestBuilders.post("/v1/associations/" + association + "/imports")
                .contentType(MediaType.APPLICATION_NDJSON).content(file));
    }

    private ImportReport run(String file, boolean dryRun) throws Exception {
        return importer.run(in(file), dryRun, Operator.ofTheMachine(), progress -> {});
    }

    private static ByteArrayInputStream in(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }
}
