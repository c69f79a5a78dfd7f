package nl.kroniek.command.meeting;

import static nl.kroniek.command.Slice.VGG;
import static nl.kroniek.command.meeting.MeetingTransitionsTest.ID;
import static nl.kroniek.command.meeting.MeetingTransitionsTest.LATER;
import static nl.kroniek.command.meeting.MeetingTransitionsTest.PLANNED;
import static nl.kroniek.command.meeting.MeetingTransitionsTest.SCHEDULED;
import static nl.kroniek.command.meeting.MeetingTransitionsTest.correction;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kroniek.command.RecordedThing;
import nl.kroniek.command.Slice;
import nl.kroniek.command.meeting.arrange.ArrangeMeeting;
import nl.kroniek.command.meeting.correct.CorrectMeeting;
import nl.kroniek.command.meeting.hold.HoldMeeting;
import nl.kroniek.command.meeting.mistake.MarkEnteredByMistake;
import nl.kroniek.command.meeting.mistake.WhatWasDecidedThereMustFirstBeRevoked;
import nl.kroniek.command.meeting.reinstate.ReinstateMeeting;
import nl.kroniek.command.meeting.reschedule.RescheduleMeeting;
import nl.kroniek.command.meeting.retract.WithdrawOutcome;
import nl.kroniek.command.refusal.Fault;
import nl.kroniek.command.refusal.Sentences;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.Event;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.decision.DecisionKind;
import nl.kroniek.events.decision.DecisionRevoked;
import nl.kroniek.events.decision.DecisionTaken;
import nl.kroniek.events.decision.Resolution;
import nl.kroniek.events.decision.Standing;
import nl.kroniek.events.meeting.MeetingArranged;
import nl.kroniek.events.meeting.MeetingClosed;
import nl.kroniek.events.meeting.MeetingCorrected;
import nl.kroniek.events.meeting.MeetingDetails;
import nl.kroniek.events.meeting.MeetingEnteredByMistake;
import nl.kroniek.events.meeting.MeetingHeld;
import nl.kroniek.events.meeting.MeetingOpened;
import nl.kroniek.events.meeting.MeetingOutcomeWithdrawn;
import nl.kroniek.events.meeting.MeetingRescheduled;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Setting;
import org.junit.jupiter.api.Test;

/** What was recorded wrongly, and the times that were planned beside those that were. */
class MendingTest {

    private static final VagueDate ON = VagueDate.unknown();
    private static final MeetingDetails PLAN = MeetingDetails.of((MeetingScheduled) SCHEDULED);
    private static final Setting HALL = new Setting("Veendam", "https://example.org/overleg", LocalTime.of(16, 30));

    @Test
    void a_correction_keeps_the_old_value_beside_the_new() {
        MeetingDetails now = new MeetingDetails("PHO Cultuur", null, LATER, List.of(), List.of(), List.of(), false,
                List.of(), Setting.UNKNOWN, false, null, null, null, null);
        Slice.of(Meeting.class).given(SCHEDULED).when(correction("PHO Cultuur", LATER, null))
                .records(new MeetingCorrected(VGG, ID, PLAN, now, null));
    }

    @Test
    void a_correction_that_corrects_nothing_is_refused() {
        Slice.of(Meeting.class).given(SCHEDULED).when(correction("PHO", PLANNED, null))
                .isRefused("something-must-change");
        Slice.of(Meeting.class).given(SCHEDULED).when(correction(" ", PLANNED, null))
                .isRefused("a-title-must-be-given");
    }

    @Test
    void who_mistyped_the_day_of_a_meeting_that_was_held_as_planned_mistyped_both() {
        Event held = new MeetingHeld(VGG, ID, PLANNED, null, null);
        Slice.of(Meeting.class).given(SCHEDULED, held).when(correction("PHO", LATER, null))
                .records(new MeetingCorrected(VGG, ID, PLAN.heldOn(PLANNED), PLAN.movedTo(LATER).heldOn(LATER), null));
        VagueDate other = EdtfDates.parse("2023-09-22");
        Slice.of(Meeting.class).given(SCHEDULED, new MeetingHeld(VGG, ID, other, null, null))
                .when(correction("PHO", LATER, null))
                .records(new MeetingCorrected(VGG, ID, PLAN.heldOn(other), PLAN.movedTo(LATER).heldOn(other), null));
        Slice.of(Meeting.class).given(SCHEDULED, held).when(correction("PHO", PLANNED, other))
                .records(new MeetingCorrected(VGG, ID, PLAN.heldOn(PLANNED), PLAN.heldOn(other), null));
    }

    @Test
    void a_meeting_that_does_not_exist_yet_was_not_held_whatever_a_correction_says() {
        Slice.of(Meeting.class).given(SCHEDULED).when(correction("PHO", PLANNED, LATER))
                .isRefused("something-must-change");
    }

    @Test
    void a_meeting_does_not_prepare_itself() {
        Slice.of(Meeting.class).elsewhere(SCHEDULED).given(SCHEDULED).when(new CorrectMeeting(VGG, ID, "PHO", null,
                PLANNED, List.of(), List.of(), List.of(), false, List.of(), null, null, null, false, null, ID, null,
                null, null)).isRefused("a-meeting-must-not-point-at-itself");
    }

    @Test
    void a_reinstated_meeting_stands_as_it_stood() {
        Event held = new MeetingHeld(VGG, ID, PLANNED, null, null);
        var mistaken = Slice.of(Meeting.class).given(SCHEDULED, held,
                new MeetingEnteredByMistake(VGG, ID, "dubbel", ON));
        mistaken.when(new ReinstateMeeting(VGG, ID, " ", ON)).isRefused("a-reason-must-be-given");
        mistaken.given(new nl.kroniek.events.meeting.MeetingReinstated(VGG, ID, "toch niet", ON))
                .when(new HoldMeeting(VGG, ID, null, null, null, null))
                .isRefused("a-held-meeting-must-not-be-held-again");
    }

    @Test
    void a_withdrawn_outcome_gives_back_the_plan() {
        Event held = new MeetingHeld(VGG, ID, LATER, null, null);
        Slice.of(Meeting.class).given(SCHEDULED, held, new MeetingOutcomeWithdrawn(VGG, ID, "verkeerd gekozen", ON))
                .when(new HoldMeeting(VGG, ID, null, null, null, null))
                .records(new MeetingHeld(VGG, ID, PLANNED, null, null));
        Slice.of(Meeting.class).given(SCHEDULED, held).when(new WithdrawOutcome(VGG, ID, " ", ON))
                .isRefused("a-reason-must-be-given");
    }

    @Test
    void a_place_and_a_link_and_an_end_are_arranged_until_the_day_moves() {
        var scheduled = Slice.of(Meeting.class).given(SCHEDULED);
        scheduled.when(arrange(HALL)).records(new MeetingArranged(VGG, ID, Setting.UNKNOWN, HALL, ON));
        scheduled.when(arrange(Setting.UNKNOWN)).isRefused("something-must-change");
        scheduled.when(arrange(new Setting(null, "javascript:alert(1)", null)))
                .isRefused("a-meeting-link-must-be-a-web-address");
        Event arranged = new MeetingArranged(VGG, ID, Setting.UNKNOWN, HALL, ON);
        Slice.of(Meeting.class).given(SCHEDULED, arranged)
                .when(new RescheduleMeeting(VGG, ID, LATER, List.of(), ON, LocalTime.of(17, 0)))
                .records(new MeetingRescheduled(VGG, ID, PLANNED, LATER, List.of(), ON), new MeetingArranged(VGG, ID,
                        HALL.openEnded(), new Setting("Veendam", HALL.online(), LocalTime.of(17, 0)), ON));
        Slice.of(Meeting.class).given(SCHEDULED, arranged)
                .when(new RescheduleMeeting(VGG, ID, LATER, List.of(), ON, null))
                .records(new MeetingRescheduled(VGG, ID, PLANNED, LATER, List.of(), ON));
    }

    @Test
    void an_end_comes_after_the_beginning_of_the_same_day() {
        VagueDate halfThree = PLANNED.at(LocalTime.of(14, 30));
        var timed = Slice.of(Meeting.class)
                .given(new MeetingScheduled(VGG, ID, "PHO", null, halfThree, List.of(), List.of(), List.of(), false,
                        List.of(), null, false, null, null, null));
        timed.when(arrange(new Setting(null, null, LocalTime.of(14, 30)))).isRefused(
                "the-meeting-must-end-after-it-begins");
        timed.when(arrange(new Setting(null, null, LocalTime.of(14, 31)))).result().expectSuccessfulHandlerExecution();
        Slice.of(Meeting.class).given(SCHEDULED)
                .when(new RescheduleMeeting(VGG, ID, EdtfDates.parse("2024"), List.of(), ON, LocalTime.NOON))
                .isRefused("the-meeting-must-end-after-it-begins");
    }

    @Test
    void a_meeting_of_the_evening_may_go_on_into_the_night_and_no_further() {
        var evening = Slice.of(Meeting.class).given(new MeetingScheduled(VGG, ID, "PHO", null,
                PLANNED.at(LocalTime.of(20, 0)), List.of(), List.of(), List.of(), false, List.of(), null, false, null,
                null, null));
        evening.when(arrange(new Setting(null, null, LocalTime.of(0, 30)))).result()
                .expectSuccessfulHandlerExecution();
        evening.when(arrange(new Setting(null, null, LocalTime.of(6, 1))))
                .isRefused("the-meeting-must-end-after-it-begins");
        evening.when(arrange(new Setting(null, null, LocalTime.of(19, 30))))
                .isRefused("the-meeting-must-end-after-it-begins");
        evening.when(new HoldMeeting(VGG, ID, null, null, null, LocalTime.of(0, 30))).records(
                new MeetingHeld(VGG, ID, PLANNED.at(LocalTime.of(20, 0)), null, null),
                new MeetingClosed(VGG, ID, EdtfDates.parse("2023-09-22").at(LocalTime.of(0, 30))));
        var morning = Slice.of(Meeting.class).given(new MeetingScheduled(VGG, ID, "PHO", null,
                PLANNED.at(LocalTime.of(9, 0)), List.of(), List.of(), List.of(), false, List.of(), null, false, null,
                null, null));
        morning.when(arrange(new Setting(null, null, LocalTime.of(0, 30))))
                .isRefused("the-meeting-must-end-after-it-begins");
    }

    @Test
    void what_was_planned_and_what_really_was_are_two_things() {
        VagueDate late = PLANNED.at(LocalTime.of(14, 40));
        var opened = Slice.of(Meeting.class).given(SCHEDULED, new MeetingOpened(VGG, ID, late));
        opened.when(new HoldMeeting(VGG, ID, null, null, null, LocalTime.of(16, 45))).records(
                new MeetingHeld(VGG, ID, late, null, null),
                new MeetingClosed(VGG, ID, PLANNED.at(LocalTime.of(16, 45))));
        opened.when(new HoldMeeting(VGG, ID, null, null, null, LocalTime.of(14, 0)))
                .isRefused("the-meeting-must-end-after-it-begins");
    }

    @Test
    void a_meeting_in_which_something_was_decided_is_no_mistake_until_that_is_revoked() {
        var mark = new MarkEnteredByMistake(VGG, ID, "dubbel", ON);
        Slice.of(Meeting.class).elsewhere(taken("Annotaties", ID), taken("Zetels", ID)).given(SCHEDULED).when(mark)
                .isRefused("what-was-decided-there-must-first-be-revoked");
        Slice.of(Meeting.class).elsewhere(taken("Annotaties", new MeetingId("mtg-elsewhere"))).given(SCHEDULED)
                .when(mark).records(new MeetingEnteredByMistake(VGG, ID, "dubbel", ON));
        Slice.of(Meeting.class).elsewhere(taken("Annotaties", ID), new DecisionRevoked(VGG,
                new DecisionId("dec-Annotaties"), null, "verkeerde vergadering", ON)).given(SCHEDULED).when(mark)
                .records(new MeetingEnteredByMistake(VGG, ID, "dubbel", ON));
        assertThat(Sentences.of(Fault.of(new WhatWasDecidedThereMustFirstBeRevoked(List.of("Annotaties", "Zetels"))),
                Locale.of("nl"))).contains("“Annotaties”, “Zetels”");
    }

    private static Event taken(String title, MeetingId meeting) {
        return new DecisionTaken(VGG, new DecisionId("dec-" + title), new Party.Described("het bestuur"),
                Standing.RESOLVED, new Resolution(DecisionKind.DECISION, title, "Zo.", null, List.of(), null), ON, null,
                null, meeting, null);
    }

    @Test
    void a_part_of_a_meeting_is_asked_for_the_version_and_the_association_as_the_whole_is() {
        var held = Slice.of(Meeting.class).given(SCHEDULED);
        held.when(new MarkEnteredByMistake(VGG, ID, "dubbel", ON), Map.of(RecordedThing.EXPECTED_VERSION, 7L))
                .isRefused("stale-version");
        held.when(new MarkEnteredByMistake(VGG, ID, "dubbel", ON), Map.of(RecordedThing.EXPECTED_VERSION, 0L))
                .records(new MeetingEnteredByMistake(VGG, ID, "dubbel", ON));
        held.when(new MarkEnteredByMistake(new AssociationId("hun"), ID, "dubbel", ON)).isRefused("not-found");
    }

    private static ArrangeMeeting arrange(Setting to) {
        return new ArrangeMeeting(VGG, ID, to.place(), to.online(), to.ends(), ON);
    }
}
