package nl.kroniek.command.meeting;

import static nl.kroniek.command.Slice.VGG;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kroniek.command.Api;
import nl.kroniek.command.Command;
import nl.kroniek.command.CommandSideTest;
import nl.kroniek.command.Slice;
import nl.kroniek.command.attendance.record.RecordAttendance;
import nl.kroniek.command.decision.Decision;
import nl.kroniek.command.decision.propose.ProposeDecision;
import nl.kroniek.command.decision.study.StudyDecision;
import nl.kroniek.command.decision.take.TakeDecision;
import nl.kroniek.command.door.Metadata;
import nl.kroniek.command.imports.Importer;
import nl.kroniek.command.imports.Operator;
import nl.kroniek.command.imports.RefusedLine;
import nl.kroniek.command.meeting.hold.HoldMeeting;
import nl.kroniek.command.meeting.open.OpenMeeting;
import nl.kroniek.command.minutes.approve.ApproveMinutes;
import nl.kroniek.command.minutes.publish.PublishMinutes;
import nl.kroniek.command.wording.TheDayMustHaveCome;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.Event;
import nl.kroniek.events.Holder;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.attendance.AttendanceLine;
import nl.kroniek.events.attendance.Attendee;
import nl.kroniek.events.attendance.Presence;
import nl.kroniek.events.decision.DecisionKind;
import nl.kroniek.events.decision.Resolution;
import nl.kroniek.events.meeting.MeetingHeld;
import nl.kroniek.events.meeting.MeetingOpened;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.minutes.MinutesPublished;
import nl.kroniek.log.LogReader;
import nl.kroniek.vault.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What has yet to come has not happened: the same for who types it, who sends it and who brings it in. */
@CommandSideTest
class YetToComeTest {

    private static final MeetingId ID = new MeetingId("mtg-1");
    private static final DecisionId DECISION = new DecisionId("dec-1");
    private static final VagueDate DAY = EdtfDates.parse("2023-09-21");
    private static final Party US = new Party.Described("het bestuur");
    private static final Resolution TEXT = new Resolution(DecisionKind.DECISION, "t", "t", null, List.of(), null);
    private static final Event SCHEDULED = new MeetingScheduled(VGG, ID, "PHO", null, DAY, List.of(), List.of(),
            List.of(), false, List.of(), null, false, null, null, null);
    private static final Event HELD = new MeetingHeld(VGG, ID, EdtfDates.parse("2023-09-19"), null, null);
    private static final Event PUBLISHED = new MinutesPublished(VGG, ID, null, "https://example.org", null, DAY);
    private static final AttendanceLine THERE = new AttendanceLine(
            new Attendee.OfHolder(new Holder.OfFunction("secretaris", null), null), Presence.PRESENT, null, null, null);

    private final Api api;
    private final LogReader log;
    private final Importer importer;

    YetToComeTest(@Autowired MockMvc http, @Autowired LogReader log, @Autowired Accounts accounts,
            @Autowired Importer importer) {
        this.api = new Api(http, log, accounts);
        this.log = log;
        this.importer = importer;
    }

    static Stream<Arguments> facts() {
        return Stream.of(Arguments.of(new HoldMeeting(VGG, ID, null, null, null, null), List.of()),
                Arguments.of(new HoldMeeting(VGG, ID, DAY, null, null, null), List.of()),
                Arguments.of(new OpenMeeting(VGG, ID, null), List.of()),
                Arguments.of(new RecordAttendance(VGG, ID, null, List.of(THERE), List.of()), List.of()),
                Arguments.of(new PublishMinutes(VGG, ID, null, "https://example.org", null, DAY), List.of(HELD)),
                Arguments.of(new ApproveMinutes(VGG, ID, null, DAY), List.of(HELD, PUBLISHED)),
                Arguments.of(MeetingTransitionsTest.correction("PHO", DAY, DAY), List.of(HELD)));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_meeting_is_not_what_it_has_yet_to_become_and_is_from_that_day_on(Command command, List<Event> before) {
        var meeting = Slice.of(Meeting.class).given(SCHEDULED).given(before.toArray(Event[]::new));
        meeting.when(command, on("2023-09-20")).isRefused("the-day-must-have-come");
        meeting.when(command, on("2023-09-21")).result().expectSuccessfulHandlerExecution();
    }

    @Test
    void nobody_decides_tomorrow() {
        for (Command command : List.of(new TakeDecision(VGG, DECISION, US, null, TEXT, DAY, null, null, null, null),
                new ProposeDecision(VGG, DECISION, US, TEXT, DAY, null, null),
                new StudyDecision(VGG, DECISION, US, TEXT, DAY, null, null))) {
            Slice.of(Decision.class).when(command, on("2023-09-20")).isRefused("the-day-must-have-come");
            Slice.of(Decision.class).when(command, on("2023-09-21")).result().expectSuccessfulHandlerExecution();
        }
    }

    /** Who began early was there, whatever the plan says. */
    @Test
    void attendance_counts_from_when_it_really_began() {
        Slice.of(Meeting.class).given(SCHEDULED, new MeetingOpened(VGG, ID, EdtfDates.parse("2023-09-20")))
                .when(new RecordAttendance(VGG, ID, null, List.of(THERE), List.of()), on("2023-09-20")).result()
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @CsvSource({"2023-09-20,true", "2023-09-21,false", "2023-09,true", "2023-10,false", "2023,true", "2024,false",
            "unknown,true", "2023-09-21/..,false", "../2024-01-01,true"})
    void of_a_vague_date_some_of_it_must_have_come(String date, boolean holds) {
        VagueDate day = date.equals("unknown") ? VagueDate.unknown() : EdtfDates.parse(date);
        assertThat(new TheDayMustHaveCome("/on", day, LocalDate.of(2023, 9, 20)).holds()).isEqualTo(holds);
    }

    @Test
    void the_border_refuses_by_the_field_and_no_event_says_on_which_day_it_was_asked() throws Exception {
        api.registered();
        LocalDate today = LocalDate.now();
        String meeting = api.post("/v1/associations/vgg/meetings",
                "{\"title\":\"PHO\",\"on\":\"" + today.plusDays(40) + "\"}").id();
        String path = "/v1/meetings/" + meeting + "/holding";
        var refused = api.post(path, "{}", "If-Match", "\"0\"");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("the-day-must-have-come");
        assertThat(refused.problem().toString()).contains("/on", "Deze dag moet nog komen");
        assertThat(api.post(path, "{\"on\":\"" + today.minusDays(2) + "\"}", "If-Match", "\"0\"").status())
                .isEqualTo(204);
        assertThat(log.ofAggregate(meeting).getLast().metadata()).containsKey("actor").doesNotContainKey("today");
    }

    @Test
    void a_file_is_told_the_same_tried_or_brought_in() throws Exception {
        String file = """
            {"kroniek":"commands","version":1,"association":"ahead"}
            {"do":"register-association","name":"Vereniging","shortName":"V"}
            {"do":"schedule-meeting","id":"mtg:later","title":"DB","on":"%1$s"}
            {"do":"hold-meeting","id":"mtg:later"}
            {"do":"record-milestone","id":"mil:later","title":"Klaar","on":"%1$s"}
            {"do":"record-contact","id":"con:later","title":"Gebeld","on":"%1$s"}
            """.formatted(LocalDate.now().plusDays(40));
        for (boolean dryRun : List.of(true, false)) {
            var report = importer.run(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), dryRun,
                    Operator.ofTheMachine(), done -> {});
            assertThat(report.refused()).extracting(RefusedLine::code).containsOnly("the-day-must-have-come")
                    .hasSize(3);
        }
    }

    private static Map<String, LocalDate> on(String day) {
        return Map.of(Metadata.TODAY, LocalDate.parse(day));
    }
}
