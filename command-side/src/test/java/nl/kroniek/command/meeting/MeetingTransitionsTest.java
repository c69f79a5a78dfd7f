package nl.kroniek.command.meeting;

import static nl.kroniek.command.Slice.VGG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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

    private static final Map<MeetingStatus, List<Event>> HISTORIES = Map.of(MeetingStatus.SCHEDULED, List.of(),
            MeetingStatus.POSTPONED, List.of(new MeetingPostponed(VGG, ID, PLANNED, ON, REASONS, ON)),
            MeetingStatus.HELD, List.of(new MeetingHeld(VGG, ID, PLANNED, null, null)), MeetingStatus.CANCELLED,
            List.of(CANCELLED), MeetingStatus.NOT_HELD, List.of(new MeetingNotHeld(VGG, ID, ON, null)),
            MeetingStatus.UNCONFIRMED, List.of(new MeetingOutcomeUnconfirmed(VGG, ID, "alleen peildatum", ON)));

    private static final Map<String, Command> COMMANDS = Map.of("reschedule",
            new RescheduleMeeting(VGG, ID, LATER, List.of(), ON), "postpone",
            new PostponeMeeting(VGG, ID, ON, REASONS, ON), "cancel",
            new CancelMeeting(VGG, ID, REASONS, null, null, List.of(), ON), "withdraw",
            new WithdrawCancellation(VGG, ID, "de gasten kunnen toch", ON), "hold",
            new HoldMeeting(VGG, ID, null, null, null), "not-held", new MarkMeetingNotHeld(VGG, ID, ON, null), "doubt",
            new MarkMeetingUnconfirmed(VGG, ID, "niet bevestigd", ON));

    /** A line per status; a dot: recorded; otherwise the rules that refuse, shortened to a letter. */
    private static final String TABLE = """
                                        status      reschedule postpone cancel withdraw hold not-held doubt
                                        SCHEDULED   .          .        .      C        .    .        .
                                        POSTPONED   .          .        .      C        .    .        .
                                        HELD        A          A        AH     C        G    O        A
                                        CANCELLED   AW         AW       AX     .        W    O        A
                                        NOT_HELD    A          A        A      C        .    O        A
                                        UNCONFIRMED A          A        A      C        .    .        A
                                        """;

    private static final Map<Character, String> RULES = Map.of('A', "the-meeting-must-still-be-ahead", 'C',
            "the-meeting-must-be-cancelled", 'G', "a-held-meeting-must-not-be-held-again", 'H',
            "a-held-meeting-must-not-be-cancelled", 'O', "the-outcome-must-still-be-open", 'W',
            "the-cancellation-must-first-be-withdrawn", 'X', "a-cancelled-meeting-must-not-be-cancelled-again");

    static Stream<Arguments> table() {
        List<String[]> rows = TABLE.lines().map(line -> line.trim().split("\\s+")).toList();
        return rows.stream().skip(1).flatMap(row -> java.util.stream.IntStream.range(1, row.length)
                .mapToObj(i -> Arguments.of(MeetingStatus.valueOf(row[0]), rows.getFirst()[i], row[i])));
    }

    @ParameterizedTest(name = "{0} + {1}: {2}")
    @MethodSource("table")
    void a_status_takes_a_command_or_a_rule_refuses_it(MeetingStatus status, String command, String expected) {
        List<Event> history = new ArrayList<>(List.of(SCHEDULED));
        history.addAll(HISTORIES.getOrDefault(status, List.of()));
        var outcome = Slice.of(Meeting.class).given(history.toArray(Event[]::new))
                .when(java.util.Objects.requireNonNull(COMMANDS.get(command)));
        if (expected.equals(".")) {
            outcome.result().expectSuccessfulHandlerExecution();
        } else {
            outcome.isRefused(expected.chars().mapToObj(c -> RULES.get((char) c)).toArray(String[]::new));
        }
    }

    @Test
    void the_table_names_every_status_and_every_command() {
        assertThat(table().map(line -> line.get()[0]).distinct()).containsExactlyInAnyOrder(
                (Object[]) MeetingStatus.values());
        assertThat(Arrays.asList(TABLE.lines().findFirst().orElseThrow().trim().split("\\s+"))).containsAll(
                COMMANDS.keySet());
    }

    @Test
    void a_meeting_is_held_on_its_planned_date_unless_another_is_given() {
        Slice.of(Meeting.class).given(SCHEDULED, new MeetingRescheduled(VGG, ID, PLANNED, LATER, List.of(), ON))
                .when(new HoldMeeting(VGG, ID, null, null, "goed bezocht"))
                .records(new MeetingHeld(VGG, ID, LATER, null, "goed bezocht"));
    }

    @Test
    void a_rescheduled_meeting_keeps_its_previous_date() {
        Slice.of(Meeting.class).given(SCHEDULED).when(new RescheduleMeeting(VGG, ID, LATER, REASONS, ON))
                .records(new MeetingRescheduled(VGG, ID, PLANNED, LATER, REASONS, ON));
    }

    @Test
    void a_withdrawn_cancellation_brings_back_what_was_there_before() {
        Event postponed = new MeetingPostponed(VGG, ID, PLANNED, ON, REASONS, ON);
        Event withdrawn = new MeetingCancellationWithdrawn(VGG, ID, "toch", ON);
        Slice.of(Meeting.class).given(SCHEDULED, postponed, CANCELLED, withdrawn)
                .when(new RescheduleMeeting(VGG, ID, LATER, List.of(), ON))
                .records(new MeetingRescheduled(VGG, ID, ON, LATER, List.of(), ON));
    }
}
