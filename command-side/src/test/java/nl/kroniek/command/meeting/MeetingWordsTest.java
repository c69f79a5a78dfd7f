package nl.kroniek.command.meeting;

import static nl.kroniek.command.Slice.VGG;
import static nl.kroniek.command.meeting.MeetingTransitionsTest.ID;
import static nl.kroniek.command.meeting.MeetingTransitionsTest.PLANNED;
import static nl.kroniek.command.meeting.MeetingTransitionsTest.REASONS;
import static nl.kroniek.command.meeting.MeetingTransitionsTest.SCHEDULED;

import java.util.List;
import nl.kroniek.command.Slice;
import nl.kroniek.command.meeting.cancel.CancelMeeting;
import nl.kroniek.command.meeting.doubt.MarkMeetingUnconfirmed;
import nl.kroniek.command.meeting.reschedule.RescheduleMeeting;
import nl.kroniek.command.meeting.schedule.ScheduleMeeting;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.Event;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.body.Authority;
import nl.kroniek.events.body.BodyDiscontinued;
import nl.kroniek.events.body.BodyEstablished;
import nl.kroniek.events.body.BodyKind;
import nl.kroniek.events.meeting.AttendanceFigures;
import nl.kroniek.events.meeting.FollowUp;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import org.junit.jupiter.api.Test;

class MeetingWordsTest {

    private static final BodyId BODY = new BodyId("bdy-db");
    private static final VagueDate ON = VagueDate.unknown();
    private static final Event ESTABLISHED = new BodyEstablished(VGG, BODY, "Dagelijks bestuur", "DB",
            BodyKind.EXECUTIVE_BOARD, null, List.of(), List.of(), List.of(), Authority.BINDING, null, null, ON);

    @Test
    void a_meeting_of_a_known_body_is_scheduled() {
        Slice.of(Meeting.class).elsewhere(ESTABLISHED).when(schedule("PHO", PLANNED))
                .records(new MeetingScheduled(VGG, ID, "PHO", null, PLANNED, List.of(BODY), List.of(), List.of(), false,
                        List.of(), null, false, null, null, null));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        Slice.of(Meeting.class).when(schedule(" ", PLANNED)).isRefused("the-body-must-exist", "a-title-must-be-given");
    }

    @Test
    void a_meeting_cannot_be_scheduled_twice() {
        Slice.of(Meeting.class).elsewhere(ESTABLISHED).given(SCHEDULED).when(schedule("PHO", PLANNED))
                .isRefused("already-exists");
    }

    @Test
    void a_body_that_ended_meets_no_more_but_its_past_can_be_recorded() {
        Event ended = new BodyDiscontinued(VGG, BODY, EdtfDates.parse("2023-06-29"), null);
        Slice.of(Meeting.class).elsewhere(ESTABLISHED, ended).when(schedule("PHO", PLANNED))
                .isRefused("the-body-must-still-meet");
        Slice.of(Meeting.class).elsewhere(ESTABLISHED, ended).when(schedule("PHO", EdtfDates.parse("2023-05-11")))
                .result().expectSuccessfulHandlerExecution();
    }

    @Test
    void a_cancellation_says_why_with_which_figures_and_what_follows() {
        MeetingId other = new MeetingId("mtg-2");
        List<FollowUp> follow = List.of(new FollowUp.CarriedOver("huisvesting", other));
        Event there = new MeetingScheduled(VGG, other, "PHO", null, PLANNED, List.of(), List.of(), List.of(), false,
                List.of(), null, false, null, null, null);
        AttendanceFigures figures = new AttendanceFigures(10, 3, 5, 2, 6);
        Slice.of(Meeting.class).elsewhere(there, ESTABLISHED).given(SCHEDULED)
                .when(new CancelMeeting(VGG, ID, REASONS, figures, new Party.OfBody(BODY), follow, ON))
                .records(new MeetingCancelled(VGG, ID, REASONS, figures, new Party.OfBody(BODY), follow, ON));
    }

    @Test
    void a_cancellation_without_a_good_reason_is_refused() {
        var scheduled = Slice.of(Meeting.class).given(SCHEDULED);
        scheduled.when(new CancelMeeting(VGG, ID, List.of(), null, null, List.of(), ON))
                .isRefused("a-reason-must-be-given");
        List<Reason> other = List.of(new Reason(ReasonCategory.OTHER, " "));
        scheduled.when(new CancelMeeting(VGG, ID, other, null, null, List.of(), ON))
                .isRefused("an-other-reason-must-be-explained");
        AttendanceFigures tooMany = new AttendanceFigures(5, 3, 3, null, null);
        scheduled.when(new CancelMeeting(VGG, ID, REASONS, tooMany, null, List.of(), ON))
                .isRefused("the-answers-must-not-exceed-the-invitations");
        List<FollowUp> nowhere = List.of(new FollowUp.ReplacedBy(new MeetingId("mtg-never")));
        scheduled.when(new CancelMeeting(VGG, ID, REASONS, null, null, nowhere, ON))
                .isRefused("the-meeting-must-exist");
    }

    @Test
    void a_new_date_and_a_doubt_have_to_say_something() {
        Slice.of(Meeting.class).given(SCHEDULED).when(new RescheduleMeeting(VGG, ID, ON, REASONS, ON, null))
                .isRefused("the-new-date-must-be-known");
        Slice.of(Meeting.class).given(SCHEDULED).when(new MarkMeetingUnconfirmed(VGG, ID, "", ON))
                .isRefused("a-text-must-be-given");
    }

    private static ScheduleMeeting schedule(String title, VagueDate on) {
        return new ScheduleMeeting(VGG, ID, title, null, on, List.of(BODY), List.of(), List.of(), false, List.of(),
                null, false, null, null, null, null, null, null);
    }
}
