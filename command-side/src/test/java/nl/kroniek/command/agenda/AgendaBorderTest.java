package nl.kroniek.command.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.kroniek.command.Api;
import nl.kroniek.command.CommandSideTest;
import nl.kroniek.command.imports.Importer;
import nl.kroniek.command.imports.Operator;
import nl.kroniek.events.Event;
import nl.kroniek.events.agenda.AgendaItemCarriedOver;
import nl.kroniek.events.agenda.AgendaItemDecided;
import nl.kroniek.events.agenda.AgendaItemPlaced;
import nl.kroniek.events.decision.DecisionTaken;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.vault.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The agenda is a part of its meeting, and of no other; what goes from one to another is on both or on neither. */
@CommandSideTest
class AgendaBorderTest {

    private final Api api;
    private final LogReader log;
    private final Importer importer;

    AgendaBorderTest(@Autowired MockMvc http, @Autowired LogReader log, @Autowired Accounts accounts,
            @Autowired Importer importer) {
        this.api = new Api(http, log, accounts);
        this.log = log;
        this.importer = importer;
    }

    @BeforeEach
    void associations() throws Exception {
        api.registered();
    }

    @Test
    void a_new_item_has_an_address_inside_its_meeting_and_the_version_of_the_meeting_goes_up() throws Exception {
        String meeting = api.meeting();
        var answer = place(meeting, "Begroting");
        assertThat(answer.status()).as("%s", answer.problem()).isEqualTo(201);
        assertThat(answer.location()).startsWith("/v1/meetings/" + meeting + "/agenda-items/itm-");
        assertThat(answer.etag()).isEqualTo("\"1\"");
    }

    @Test
    void the_same_key_places_the_item_once() throws Exception {
        String meeting = api.meeting();
        var first = place(meeting, "Begroting", "Idempotency-Key", "agenda-1-" + meeting);
        var again = place(meeting, "Begroting", "Idempotency-Key", "agenda-1-" + meeting);
        assertThat(again.location()).isEqualTo(first.location());
        assertThat(events(meeting)).hasSize(2);
    }

    @Test
    void a_change_is_made_on_the_version_that_was_seen() throws Exception {
        String meeting = api.meeting();
        String item = place(meeting, "Begroting").id();
        place(meeting, "Rondvraag");
        String path = "/v1/meetings/" + meeting + "/agenda-items/moves";
        String move = "{\"item\":\"" + item + "\",\"to\":2}";
        assertThat(api.post(path, move).code()).isEqualTo("if-match-required");
        assertThat(api.post(path, move, "If-Match", "\"1\"").status()).isEqualTo(412);
        assertThat(api.post(path, move, "If-Match", "\"2\"").status()).isEqualTo(204);
    }

    @Test
    void an_agenda_of_another_association_does_not_exist() throws Exception {
        String meeting = api.meeting();
        String body = "{\"content\":{\"title\":\"X\",\"kind\":\"consent\"}}";
        assertThat(api.postAs(Api.NEIGHBOUR, "/v1/meetings/" + meeting + "/agenda-items", body).status())
                .isEqualTo(404);
        assertThat(api.postAs(Api.AUDITOR, "/v1/meetings/" + meeting + "/agenda-items", body).status())
                .isEqualTo(403);
        String theirs = api.postAs(Api.NEIGHBOUR, "/v1/associations/vdg/meetings",
                "{\"title\":\"PHO\",\"on\":\"2023-09-21\"}").id();
        String item = place(meeting, "Begroting").id();
        var answer = carry(meeting, item, theirs);
        assertThat(answer.code()).isEqualTo("the-meeting-must-exist");
        assertThat(events(theirs)).hasSize(1);
    }

    @Test
    void what_is_carried_over_stands_on_both_agendas_in_one_commit() throws Exception {
        String from = api.meeting();
        String to = api.meeting();
        String item = place(from, "Begroting").id();
        assertThat(carry(from, item, to).status()).isEqualTo(204);
        RecordedEvent gone = (RecordedEvent) log.ofAggregate(from).getLast();
        RecordedEvent there = (RecordedEvent) log.ofAggregate(to).getLast();
        assertThat(there.position()).isEqualTo(gone.position() + 1);
        var carried = (AgendaItemCarriedOver) gone.event();
        var placed = (AgendaItemPlaced) there.event();
        assertThat(carried.as()).isEqualTo(placed.item());
        assertThat(placed.content().title()).isEqualTo("Begroting");
        assertThat(placed.from()).isNotNull().extracting(origin -> origin.item().value()).isEqualTo(item);
        assertThat(carry(from, item, to).code()).isEqualTo("the-item-must-stand-on-the-agenda");
        assertThat(events(to)).hasSize(2);
    }

    @Test
    void what_cannot_arrive_does_not_leave() throws Exception {
        String from = api.meeting();
        String to = api.meeting();
        String item = place(from, "Begroting").id();
        cancel(to, "[]");
        var answer = carry(from, item, to);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("the-receiving-meeting-must-not-have-fallen-out");
        assertThat(answer.problem().toString()).contains("/to");
        assertThat(events(from)).hasSize(2);
        assertThat(events(to)).hasSize(2);
    }

    @Test
    void a_cancellation_takes_its_items_along_or_does_not_happen() throws Exception {
        String from = api.meeting();
        String to = api.meeting();
        String fallen = api.meeting();
        cancel(fallen, "[]");
        String item = place(from, "Begroting").id();
        String other = place(from, "Rondvraag").id();
        assertThat(cancel(from, going(item, to) + "," + going(other, fallen)).code())
                .isEqualTo("the-receiving-meeting-must-not-have-fallen-out");
        assertThat(events(from)).hasSize(3);
        assertThat(events(to)).hasSize(1);

        assertThat(cancel(from, going(item, to)).status()).isEqualTo(204);
        assertThat(events(from)).extracting(Object::getClass).containsExactly(MeetingScheduled.class,
                AgendaItemPlaced.class, AgendaItemPlaced.class, MeetingCancelled.class, AgendaItemCarriedOver.class);
        assertThat(((MeetingCancelled) events(from).get(3)).followUp()).hasSize(1);
        assertThat(events(to)).hasSize(2);
    }

    @Test
    void two_meetings_that_send_items_to_each_other_at_once_lose_none() throws Exception {
        String one = api.meeting();
        String other = api.meeting();
        List<Callable<Api.Answer>> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String there = place(one, "Heen " + i).id();
            String back = place(other, "Terug " + i).id();
            all.add(() -> carryOn(one, there, other));
            all.add(() -> carryOn(other, back, one));
        }
        try (var clients = Executors.newFixedThreadPool(4)) {
            for (var answer : clients.invokeAll(all)) {
                assertThat(answer.get().status()).as("%s", answer.get().problem()).isEqualTo(204);
            }
        }
        for (String meeting : List.of(one, other)) {
            assertThat(events(meeting)).filteredOn(event -> event instanceof AgendaItemPlaced placed
                    && placed.from() != null).hasSize(6);
            assertThat(events(meeting)).filteredOn(AgendaItemCarriedOver.class::isInstance).hasSize(6);
        }
    }

    @Test
    void many_put_items_on_one_agenda_at_once_and_each_gets_a_place_of_its_own() throws Exception {
        String meeting = api.meeting();
        try (var clients = Executors.newFixedThreadPool(8)) {
            for (var answer : clients.invokeAll(IntStream
                    .range(0, 16).<Callable<Api.Answer>>mapToObj(i -> () -> place(meeting, "Punt " + i)).toList())) {
                assertThat(answer.get().status()).as("%s", answer.get().problem()).isEqualTo(201);
            }
        }
        assertThat(events(meeting).stream().filter(AgendaItemPlaced.class::isInstance)
                .map(event -> ((AgendaItemPlaced) event).place()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
    }

    @Test
    void a_decision_says_on_the_agenda_on_which_item_it_was_made() throws Exception {
        String meeting = api.meeting();
        String body = api.body("DB");
        String item = place(meeting, "Begroting").id();
        String start = "{\"decidedBy\":\"" + body + "\",\"on\":\"2023-06-29\",\"resolution\":{\"kind\":\"decision\","
                + "\"title\":\"Besluit\",\"text\":\"Wij doen het.\"},\"agendaItem\":\"" + item + "\"";
        assertThat(api.post("/v1/associations/vgg/decisions", start + "}").code())
                .isEqualTo("an-item-must-come-with-its-meeting");
        var taken = api.post("/v1/associations/vgg/decisions", start + ",\"meeting\":\"" + meeting + "\"}");
        assertThat(taken.status()).as("%s", taken.problem()).isEqualTo(201);
        assertThat(((RecordedEvent) log.ofAggregate(taken.id()).getFirst()).event()).isInstanceOf(DecisionTaken.class);
        assertThat(events(meeting).getLast()).isInstanceOfSatisfying(AgendaItemDecided.class,
                decided -> assertThat(decided.decision().value()).isEqualTo(taken.id()));

        long head = api.head();
        String elsewhere = api.meeting();
        assertThat(api.post("/v1/associations/vgg/decisions", start + ",\"meeting\":\"" + elsewhere + "\"}").code())
                .isEqualTo("the-item-must-stand-on-the-agenda");
        assertThat(api.head()).isEqualTo(head + 1);
    }

    @Test
    void an_agenda_comes_in_with_a_file_once_and_a_dry_run_finds_the_same() throws Exception {
        byte[] file = """
            {"kroniek":"commands","version":1,"association":"dagorde"}
            {"do":"register-association","name":"Vereniging","shortName":"V"}
            {"do":"schedule-meeting","id":"mtg:een","title":"PHO","on":"2023-09-21"}
            {"do":"schedule-meeting","id":"mtg:twee","title":"PHO","on":"2023-10-21"}
            {"do":"place-agenda-item","id":"mtg:een","item":"itm:een","content":{"title":"Begroting","kind":"consent"}}
            {"do":"carry-over-agenda-item","id":"mtg:een","item":"itm:een","to":"mtg:twee","on":"2023-09"}
            {"do":"carry-over-agenda-item","id":"mtg:een","item":"itm:een","to":"mtg:twee","on":"2023-11"}
            """
                .getBytes(StandardCharsets.UTF_8);
        long head = api.head();
        assertThat(brought(file, true)).containsExactly("the-item-must-stand-on-the-agenda");
        assertThat(api.head()).isEqualTo(head);
        for (int i = 0; i < 2; i++) {
            assertThat(brought(file, false)).containsExactly("the-item-must-stand-on-the-agenda");
            assertThat(api.head()).isEqualTo(head + 6);
        }
    }

    private List<String> brought(byte[] file, boolean dryRun) throws Exception {
        return importer.run(new ByteArrayInputStream(file), dryRun, Operator.ofTheMachine(), progress -> {}).refused()
                .stream().map(line -> line.code()).toList();
    }

    private Api.Answer carryOn(String from, String item, String to) throws Exception {
        while (true) {
            Api.Answer answer = carry(from, item, to);
            if (answer.status() != 412) {
                return answer;
            }
        }
    }

    private Api.Answer carry(String from, String item, String to) throws Exception {
        return api.post("/v1/meetings/" + from + "/agenda-items/carry-overs",
                "{\"item\":\"" + item + "\",\"to\":\"" + to + "\"}", "If-Match", version(from));
    }

    private Api.Answer cancel(String meeting, String items) throws Exception {
        String going = items.startsWith("[") ? items : "[" + items + "]";
        return api.post("/v1/meetings/" + meeting + "/cancellation",
                "{\"reasons\":[{\"category\":\"weather\"}],\"agendaItems\":" + going + "}", "If-Match",
                version(meeting));
    }

    private static String going(String item, String to) {
        return "{\"item\":\"" + item + "\",\"to\":\"" + to + "\"}";
    }

    private Api.Answer place(String meeting, String title, String... headers) throws Exception {
        return api.post("/v1/meetings/" + meeting + "/agenda-items",
                "{\"content\":{\"title\":\"" + title + "\",\"kind\":\"discussion\"}}", headers);
    }

    private String version(String meeting) {
        return "\"" + (log.ofAggregate(meeting).size() - 1) + "\"";
    }

    private List<Event> events(String meeting) {
        return log.ofAggregate(meeting).stream().map(RecordedEvent.class::cast).map(RecordedEvent::event)
                .toList();
    }
}
