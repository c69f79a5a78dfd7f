package nl.kroniek.command.meeting;

import static nl.kroniek.command.Slice.VGG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import nl.kroniek.command.CommandCatalog;
import nl.kroniek.command.CommandType;
import nl.kroniek.command.meeting.arrange.ArrangeMeeting;
import nl.kroniek.command.meeting.correct.CorrectMeeting;
import nl.kroniek.command.meeting.mistake.MarkEnteredByMistake;
import nl.kroniek.command.meeting.open.OpenMeeting;
import nl.kroniek.command.meeting.reinstate.ReinstateMeeting;
import nl.kroniek.command.meeting.retract.WithdrawOutcome;
import nl.kroniek.command.meeting.schedule.ScheduleMeeting;
import nl.kroniek.command.minutes.approve.ApproveMinutes;
import nl.kroniek.command.minutes.publish.PublishMinutes;
import nl.kroniek.command.minutes.withdraw.WithdrawMinutes;
import nl.kroniek.events.meeting.MeetingEnteredByMistake;
import nl.kroniek.events.meeting.MeetingOpened;
import nl.kroniek.events.minutes.MinutesApproved;
import nl.kroniek.events.minutes.MinutesPublished;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kroniek.command.Command;
import nl.kroniek.command.Slice;
import nl.kroniek.command.meeting.cancel.CancelMeeting;
import nl.kroniek.command.meeting.doubt.MarkMeetingUnconfirmed;
import nl.kroniek.command.meeting.hold.HoldMeeting;
import nl.kroniek.command.meeting.misses.MarkMeetingNotHeld;
import nl.kroniek.command.meeting.postpone.PostponeMeeting;
import nl.kroniek.command.meeting.reschedule.RescheduleMeeting;
import nl.kroniek.command.meeting.withdraw.WithdrawCancellation;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.Event;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.MeetingCancellationWithdrawn;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingHeld;
import nl.kroniek.events.meeting.MeetingNotHeld;
import nl.kroniek.events.meeting.MeetingOutcomeUnconfirmed;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingRescheduled;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every status against every command: what is recorded, or which rule refuses. */
class MeetingTransitionsTest {

    static final MeetingId ID = new MeetingId("mtg-1");
    static final VagueDate PLANNED = EdtfDates.parse("2023-09-21");
    static final VagueDate LATER = EdtfDates.parse("2023-10-05");
    static final List<Reason> REASONS = List.of(new Reason(ReasonCategory.LOW_ATTENDANCE, null));
    private static final VagueDate ON = VagueDate.unknown();

    static final Event SCHEDULED = new MeetingScheduled(VGG, ID, "PHO", null, PLANNED, List.of(), List.of(), List.of(),
            false, List.of(), null, false, null, null, null);
    private static final Event CANCELLED = new MeetingCancelled(VGG, ID, REASONS, null, null, List.of(), ON);

    private static final Event HELD = new MeetingHeld(VGG, ID, PLANNED, null, null);
    private static final Event PUBLISHED = new MinutesPublished(VGG, ID, null, "https://example.org/verslag", null, ON);

    private static final Map<String, List<Event>> HISTORIES = Map.of("SCHEDULED", List.of(), "POSTPONED",
            List.of(new MeetingPostponed(VGG, ID, PLANNED, ON, REASONS, ON)), "OPENED",
            List.of(new MeetingOpened(VGG, ID, PLANNED)), "HELD", List.of(HELD), "PUBLISHED", List.of(HELD, PUBLISHED),
            "APPROVED", List.of(HELD, PUBLISHED, new MinutesApproved(VGG, ID, null, ON)), "CANCELLED",
            List.of(CANCELLED), "NOT_HELD", List.of(new MeetingNotHeld(VGG, ID, ON, null)), "UNCONFIRMED",
            List.of(new MeetingOutcomeUnconfirmed(VGG, ID, "alleen peildatum", ON)), "ENTERED_BY_MISTAKE",
            List.of(new MeetingEnteredByMistake(VGG, ID, "dubbel", ON)));

    private static final Map<String, Command> COMMANDS = Map.ofEntries(
            Map.entry("reschedule", new RescheduleMeeting(VGG, ID, LATER, List.of(), ON, null)),
            Map.entry("postpone", new PostponeMeeting(VGG, ID, ON, REASONS, ON)),
            Map.entry("cancel", new CancelMeeting(VGG, ID, REASONS, null, null, List.of(), ON)),
            Map.entry("withdraw", new WithdrawCancellation(VGG, ID, "de gasten kunnen toch", ON)),
            Map.entry("hold", new HoldMeeting(VGG, ID, null, null, null, null)),
            Map.entry("not-held", new MarkMeetingNotHeld(VGG, ID, ON, null)),
            Map.entry("doubt", new MarkMeetingUnconfirmed(VGG, ID, "niet bevestigd", ON)),
            Map.entry("arrange", new ArrangeMeeting(VGG, ID, "Veendam", null, null, ON)),
            Map.entry("open", new OpenMeeting(VGG, ID, PLANNED)),
            Map.entry("retract", new WithdrawOutcome(VGG, ID, "verkeerde vergadering", ON)),
            Map.entry("mistake", new MarkEnteredByMistake(VGG, ID, "dubbel", ON)),
            Map.entry("reinstate", new ReinstateMeeting(VGG, ID, "toch niet dubbel", ON)),
            Map.entry("correct", correction("PHO Cultuur", PLANNED, null)),
            Map.entry("publish", new PublishMinutes(VGG, ID, null, "https://example.org/verslag", null, ON)),
            Map.entry("approve", new ApproveMinutes(VGG, ID, null, ON)),
            Map.entry("unpublish", new WithdrawMinutes(VGG, ID, "het verkeerde stuk", ON)));

    /** A line per status; a dot: recorded; otherwise the rules that refuse, shortened to a letter. */
    private static final String TABLE = """
        status      reschedule postpone cancel withdraw hold not-held doubt arrange open retract mistake reinstate correct publish approve unpublish
        SCHEDULED   .          .        .      C        .    .        .     .       .    N       .       T         .       D       U       U
        POSTPONED   .          .        .      C        .    .        .     .       .    N       .       T         .       D       U       U
        OPENED      A          A        A      C        .    O        A     A       B    .       .       T         .       D       U       U
        HELD        A          A        AH     C        G    O        A     A       B    .       .       T         .       .       U       U
        PUBLISHED   A          A        AH     C        G    O        A     A       B    P       P       T         .       .       .       .
        APPROVED    A          A        AH     C        G    O        A     A       B    P       P       T         .       V       Z       .
        CANCELLED   AW         AW       AX     .        W    O        A     A       W    N       .       T         .       D       U       U
        NOT_HELD    A          A        A      C        .    O        A     A       B    .       .       T         .       D       U       U
        UNCONFIRMED A          A        A      C        .    .        A     A       B    .       .       T         .       D       U       U
        ENTERED_BY_MISTAKE M   M        M      M        M    M        M     M       M    M       M       .         .       M       M       U
        """;

    private static final Map<Character, String> RULES = Map.ofEntries(
            Map.entry('A', "the-meeting-must-still-be-ahead"), Map.entry('B', "the-meeting-must-not-have-begun"),
            Map.entry('C', "the-meeting-must-be-cancelled"), Map.entry('D', "the-meeting-must-be-held"),
            Map.entry('G', "a-held-meeting-must-not-be-held-again"),
            Map.entry('H', "a-held-meeting-must-not-be-cancelled"),
            Map.entry('M', "the-meeting-must-not-be-entered-by-mistake"),
            Map.entry('N', "an-outcome-must-be-recorded"), Map.entry('O', "the-outcome-must-still-be-open"),
            Map.entry('P', "the-minutes-must-not-be-published"),
            Map.entry('T', "the-meeting-must-be-entered-by-mistake"),
            Map.entry('U', "the-minutes-must-be-published"),
            Map.entry('V', "approved-minutes-must-not-be-published-again"),
            Map.entry('W', "the-cancellation-must-first-be-withdrawn"),
            Map.entry('X', "a-cancelled-meeting-must-not-be-cancelled-again"),
            Map.entry('Z', "minutes-must-not-be-approved-twice"));

    static Stream<Arguments> table() {
        List<String[]> rows = TABLE.lines().map(line -> line.trim().split("\\s+")).toList();
        return rows.stream().skip(1).flatMap(row -> java.util.stream.IntStream.range(1, row.length)
                .mapToObj(i -> Arguments.of(row[0], rows.getFirst()[i], row[i])));
    }

    @ParameterizedTest(name = "{0} + {1}: {2}")
    @MethodSource("table")
    void a_status_takes_a_command_or_a_rule_refuses_it(String status, String command, String expected) {
        List<Event> history = new ArrayList<>(List.of(SCHEDULED));
        history.addAll(Objects.requireNonNull(HISTORIES.get(status)));
        var outcome = Slice.of(Meeting.class).given(history.toArray(Event[]::new))
                .when(Objects.requireNonNull(COMMANDS.get(command)));
        if (expected.equals(".")) {
            outcome.result().expectSuccessfulHandlerExecution();
        } else {
            outcome.isRefused(expected.chars().mapToObj(c -> RULES.get((char) c)).toArray(String[]::new));
        }
    }

    @Test
    void the_table_names_every_status_and_every_command() {
        List<Object> rows = table().map(line -> line.get()[0]).distinct().toList();
        assertThat(rows).containsAll(Arrays.stream(MeetingStatus.values()).map(MeetingStatus::name).toList())
                .containsExactlyInAnyOrderElementsOf(HISTORIES.keySet());
        assertThat(table().map(line -> line.get()[1]).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(COMMANDS.keySet());
        assertThat(table()).hasSize(HISTORIES.size() * COMMANDS.size());
    }

    @Test
    void every_command_about_a_meeting_stands_in_the_table() {
        Set<Class<?>> known = COMMANDS.values().stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(CommandCatalog.all().stream().map(CommandType::type)
                .filter(type -> type.getPackageName().matches(".*\\.command\\.(meeting|minutes)\\..*"))
                .filter(type -> type != ScheduleMeeting.class)).isNotEmpty().allMatch(known::contains);
    }

    @Test
    void a_meeting_is_held_on_its_planned_date_unless_another_is_given() {
        Slice.of(Meeting.class).given(SCHEDULED, new MeetingRescheduled(VGG, ID, PLANNED, LATER, List.of(), ON))
                .when(new HoldMeeting(VGG, ID, null, null, "goed bezocht", null))
                .records(new MeetingHeld(VGG, ID, LATER, null, "goed bezocht"));
    }

    @Test
    void a_rescheduled_meeting_keeps_its_previous_date() {
        Slice.of(Meeting.class).given(SCHEDULED).when(new RescheduleMeeting(VGG, ID, LATER, REASONS, ON, null))
                .records(new MeetingRescheduled(VGG, ID, PLANNED, LATER, REASONS, ON));
    }

    @Test
    void a_withdrawn_cancellation_brings_back_what_was_there_before() {
        Event postponed = new MeetingPostponed(VGG, ID, PLANNED, ON, REASONS, ON);
        Event withdrawn = new MeetingCancellationWithdrawn(VGG, ID, "toch", ON);
        Slice.of(Meeting.class).given(SCHEDULED, postponed, CANCELLED, withdrawn)
                .when(new RescheduleMeeting(VGG, ID, LATER, List.of(), ON, null))
                .records(new MeetingRescheduled(VGG, ID, ON, LATER, List.of(), ON));
    }

    static CorrectMeeting correction(String title, VagueDate on, @Nullable VagueDate heldOn) {
        return new CorrectMeeting(VGG, ID, title, null, on, List.of(), List.of(), List.of(), false, List.of(), null,
                null, null, false, null, null, null, heldOn, null);
    }
}
