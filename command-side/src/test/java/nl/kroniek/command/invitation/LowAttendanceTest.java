package nl.kroniek.command.invitation;

import static nl.kroniek.command.Slice.VGG;
import static nl.kroniek.command.invitation.InvitedMeeting.AFTER;
import static nl.kroniek.command.invitation.InvitedMeeting.BODY;
import static nl.kroniek.command.invitation.InvitedMeeting.BY;
import static nl.kroniek.command.invitation.InvitedMeeting.COUNCIL;
import static nl.kroniek.command.invitation.InvitedMeeting.DAY;
import static nl.kroniek.command.invitation.InvitedMeeting.ID;
import static nl.kroniek.command.invitation.InvitedMeeting.SCHEDULED;
import static nl.kroniek.command.invitation.InvitedMeeting.answered;
import static nl.kroniek.command.invitation.InvitedMeeting.invited;
import static nl.kroniek.command.invitation.InvitedMeeting.minimum;
import static nl.kroniek.command.invitation.InvitedMeeting.with;
import static nl.kroniek.command.invitation.InvitedMeeting.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Holder;
import nl.kroniek.events.SeatId;
import nl.kroniek.events.seat.SeatEstablished;
import nl.kroniek.events.seat.SeatPlace;
import nl.kroniek.events.seat.SeatRole;
import nl.kroniek.events.seat.SeatTaken;
import nl.kroniek.events.seat.SeatVacated;
import nl.kroniek.command.Slice;
import nl.kroniek.command.body.Body;
import nl.kroniek.command.body.minimum.SetMinimumAttendance;
import nl.kroniek.command.invitation.signal.SignalLowAttendance;
import nl.kroniek.command.meeting.Meeting;
import nl.kroniek.command.meeting.cancel.CancelMeeting;
import nl.kroniek.command.refusal.Fault;
import nl.kroniek.command.refusal.Sentences;
import nl.kroniek.events.Event;
import nl.kroniek.events.OrganisationId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.association.MemberJoined;
import nl.kroniek.events.body.AttendanceMinimum;
import nl.kroniek.events.body.MinimumAttendanceSet;
import nl.kroniek.events.invitation.Answer;
import nl.kroniek.events.invitation.AnswerFigures;
import nl.kroniek.events.invitation.LowAttendanceSignalled;
import nl.kroniek.events.invitation.Outlook;
import nl.kroniek.events.meeting.AttendanceFigures;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingCorrected;
import nl.kroniek.events.meeting.MeetingDetails;
import nl.kroniek.events.meeting.MeetingRescheduled;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LowAttendanceTest {

    private static final Event NO_1 = answered(1, Answer.DECLINED);
    private static final Event NO_2 = answered(2, Answer.DECLINED);
    private static final String NOT_LOW = "low-attendance-must-show-in-the-answers";

    private static SignalLowAttendance signal(VagueDate on) {
        return new SignalLowAttendance(VGG, ID, on);
    }

    private static Event signalled(AnswerFigures figures, Outlook outlook, VagueDate on) {
        return new LowAttendanceSignalled(VGG, ID, figures, outlook, on);
    }

    private static CancelMeeting cancel(@Nullable String why, @Nullable AttendanceFigures typed, VagueDate on) {
        return new CancelMeeting(VGG, ID, List.of(new Reason(ReasonCategory.LOW_ATTENDANCE, why)), typed, null,
                List.of(), on);
    }

    @Test
    void too_many_declined_is_signalled_with_the_figures_and_one_less_is_not() {
        var figures = new AnswerFigures(4, 0, 2, 0, 2, 3);
        with(NO_1, NO_2).when(signal(DAY)).records(signalled(figures, Outlook.UNREACHABLE, DAY));
        with(NO_1).when(signal(DAY)).isRefused(NOT_LOW);
        with(NO_1, NO_2, answered(2, Answer.ACCEPTED)).when(signal(DAY)).isRefused(NOT_LOW);
    }

    @Test
    void a_correction_of_the_date_asks_again_and_one_of_the_bodies_takes_their_minimum() {
        MeetingDetails was = MeetingDetails.of((MeetingScheduled) InvitedMeeting.SCHEDULED);
        Event otherDay = new MeetingCorrected(VGG, ID, was, was.movedTo(AFTER), null);
        Event noBody = new MeetingCorrected(VGG, ID, was,
                MeetingDetails.of(new MeetingScheduled(VGG, ID, "PHO Cultuur", null, was.on(), List.of(), List.of(),
                        List.of(), false, List.of(), null, false, null, null, null)),
                null);
        with(NO_1, NO_2, otherDay).when(signal(DAY)).isRefused(NOT_LOW);
        with(NO_1, NO_2, noBody).when(signal(DAY)).isRefused(NOT_LOW);
        with(NO_1, NO_2).when(signal(DAY)).result().expectSuccessfulHandlerExecution();
    }

    @Test
    void who_is_not_invited_any_more_does_not_count() {
        Event yes = answered(3, Answer.ACCEPTED);
        // Four of whom one declined can still be three; three of whom one declined cannot.
        with(yes, NO_1, withdrawn(4)).when(signal(DAY))
                .records(signalled(new AnswerFigures(3, 1, 1, 0, 1, 3), Outlook.UNREACHABLE, DAY));
        with(yes, NO_1).when(signal(DAY)).isRefused(NOT_LOW);
        // Two of whom nobody declined are too few invited, which is no matter of declining.
        with(NO_1, NO_2, withdrawn(1), withdrawn(2)).when(signal(DAY)).isRefused(NOT_LOW);
        Event moved = new MeetingRescheduled(VGG, ID, DAY, AFTER, List.of(), DAY);
        with(withdrawn(4), moved, yes, NO_1).when(signal(DAY))
                .records(signalled(new AnswerFigures(3, 1, 1, 0, 1, 3), Outlook.UNREACHABLE, DAY));
    }

    @Test
    void what_is_missing_at_the_end_of_the_last_day_is_signalled_and_not_before() {
        var figures = new AnswerFigures(4, 0, 1, 0, 3, 3);
        with(NO_1).when(signal(BY.at(LocalTime.of(23, 59)))).isRefused(NOT_LOW);
        with(NO_1).when(signal(AFTER.at(LocalTime.MIDNIGHT))).records(
                signalled(figures, Outlook.MISSED, AFTER.at(LocalTime.MIDNIGHT)));
    }

    @Test
    void it_is_signalled_once_for_each_date_of_the_meeting() {
        Event low = signalled(new AnswerFigures(4, 0, 2, 0, 2, 3), Outlook.UNREACHABLE, DAY);
        Event moved = new MeetingRescheduled(VGG, ID, DAY, AFTER, List.of(), DAY);
        with(NO_1, NO_2, low).when(signal(DAY)).isRefused("low-attendance-must-be-signalled-once");
        with(NO_1, NO_2, low, moved, NO_1, NO_2).when(signal(DAY)).records(low);
        with(NO_1, NO_2, low, moved).when(signal(AFTER)).isRefused(NOT_LOW);
    }

    @Test
    void without_a_minimum_nothing_is_low_and_a_minimum_that_was_taken_away_is_none() {
        var meeting = Slice.of(Meeting.class).given(SCHEDULED, invited(4), NO_1, NO_2);
        meeting.elsewhere(BODY).when(signal(AFTER)).isRefused(NOT_LOW);
        meeting.elsewhere(minimum(3), minimum(null)).when(signal(AFTER)).isRefused(NOT_LOW);
        meeting.elsewhere(minimum(3)).when(signal(DAY)).result().expectSuccessfulHandlerExecution();
    }

    @Test
    void a_share_is_worked_out_with_the_members_of_the_moment() {
        Event half = new MinimumAttendanceSet(VGG, COUNCIL, new AttendanceMinimum.ShareOfMembers(1, 2, true), DAY);
        Event[] members = {half, member("a"), member("b"), member("c"), member("d")};
        Slice.of(Meeting.class).elsewhere(BODY).elsewhere(members).given(SCHEDULED, invited(4), NO_1, NO_2)
                .when(signal(DAY))
                .records(signalled(new AnswerFigures(4, 0, 2, 0, 2, 3), Outlook.UNREACHABLE, DAY));
    }

    @Test
    void a_share_of_the_seats_is_worked_out_with_who_has_one_at_that_moment() {
        Event half = new MinimumAttendanceSet(VGG, COUNCIL, new AttendanceMinimum.ShareOfSeats(1, 2, true), DAY);
        Holder anna = new Holder.OfFunction("wethouder A", null);
        Holder bert = new Holder.OfFunction("wethouder B", null);
        Event[] seats = {half, member("a"), seat("chair", COUNCIL, SeatRole.CHAIR), taken("chair", anna),
                seat("one", COUNCIL, SeatRole.MEMBER), taken("one", anna), taken("one", bert),
                seat("two", COUNCIL, SeatRole.MEMBER), taken("two", new Holder.OfFunction("wethouder C", null)),
                seat("three", COUNCIL, SeatRole.MEMBER), taken("three", new Holder.OfFunction("wethouder D", null)),
                seat("advice", COUNCIL, SeatRole.ADVISORY_MEMBER),
                taken("advice", new Holder.OfFunction("griffier", null)),
                seat("elsewhere", new BodyId("bdy-other"), SeatRole.MEMBER),
                taken("elsewhere", new Holder.OfFunction("wethouder E", null))};
        var meeting = Slice.of(Meeting.class).given(SCHEDULED, invited(4), NO_1, NO_2);
        meeting.elsewhere(BODY).elsewhere(seats).when(signal(DAY))
                .records(signalled(new AnswerFigures(4, 0, 2, 0, 2, 3), Outlook.UNREACHABLE, DAY));
    }

    @Test
    void who_left_a_seat_counts_no_more() {
        Event half = new MinimumAttendanceSet(VGG, COUNCIL, new AttendanceMinimum.ShareOfSeats(1, 2, true), DAY);
        Holder anna = new Holder.OfFunction("wethouder A", null);
        Event[] seats = {half, seat("one", COUNCIL, SeatRole.MEMBER), taken("one", anna),
                taken("one", new Holder.OfFunction("wethouder B", null)),
                taken("one", new Holder.OfFunction("wethouder C", null)),
                taken("one", new Holder.OfFunction("wethouder D", null)),
                new SeatVacated(VGG, new SeatId("sea-one"), anna, DAY)};
        Slice.of(Meeting.class).given(SCHEDULED, invited(4), NO_1, NO_2).elsewhere(BODY).elsewhere(seats)
                .when(signal(DAY)).isRefused(NOT_LOW);
    }

    private static Event seat(String name, BodyId body, SeatRole role) {
        return new SeatEstablished(VGG, new SeatId("sea-" + name), new SeatPlace.InBody(body), role, null, false, DAY);
    }

    private static Event taken(String name, Holder holder) {
        return new SeatTaken(VGG, new SeatId("sea-" + name), holder, DAY);
    }

    private static Event member(String name) {
        return new MemberJoined(VGG, new OrganisationId("org-" + name), DAY);
    }

    @Test
    void a_cancellation_for_low_attendance_keeps_the_figures_of_that_moment() {
        var counted = new AttendanceFigures(4, 1, 2, 0, 3);
        Event[] answers = {NO_1, NO_2, answered(3, Answer.ACCEPTED), answered(4, Answer.TENTATIVE)};
        Event cancelled = new MeetingCancelled(VGG, ID, cancel(null, null, DAY).reasons(), counted, null, List.of(),
                DAY);
        with(answers).when(cancel(null, null, DAY)).records(cancelled);
        with(answers).when(cancel(null, counted, DAY)).records(cancelled);
        with(answers).when(cancel(null, new AttendanceFigures(4, 0, 4, 0, 3), DAY))
                .isRefused("the-figures-must-come-from-the-answers");
    }

    @Test
    void answers_that_do_not_show_it_ask_for_an_explanation_and_the_sentence_names_them() {
        with(NO_1).when(cancel(null, null, DAY)).isRefused(NOT_LOW);
        with(NO_1).when(cancel("de spreker en drie wethouders zijn ziek", null, DAY)).result()
                .expectSuccessfulHandlerExecution();
        with(NO_1).when(cancel(null, null, AFTER)).result().expectSuccessfulHandlerExecution();
        var rule = new LowAttendanceMustShowInTheAnswers("", new AnswerFigures(12, 7, 3, 1, 1, 6), false);
        assertThat(Sentences.of(Fault.of(rule), Locale.of("nl"))).contains("12 uitgenodigd", "7 komen",
                "3 afgemeld", "1 onder voorbehoud", "1 zonder antwoord", "minimum: 6.");
    }

    @Test
    void another_reason_and_a_meeting_nobody_was_invited_to_here_need_no_figures() {
        var storm = new CancelMeeting(VGG, ID, List.of(new Reason(ReasonCategory.WEATHER, null)), null, null,
                List.of(), DAY);
        with(NO_1).when(storm).records(new MeetingCancelled(VGG, ID, storm.reasons(),
                new AttendanceFigures(4, 0, 1, 3, 3), null, List.of(), DAY));
        Slice.of(Meeting.class).elsewhere(BODY, minimum(3)).given(SCHEDULED).when(cancel(null, null, DAY)).records(
                new MeetingCancelled(VGG, ID, cancel(null, null, DAY).reasons(), null, null, List.of(), DAY));
    }

    @Test
    void a_minimum_is_set_changed_and_taken_away() {
        Slice.of(Body.class).given(BODY).when(set(new AttendanceMinimum.Fixed(3))).records(minimum(3));
        Slice.of(Body.class).given(BODY, minimum(3)).when(set(null)).records(minimum(null));
        Slice.of(Body.class).given(BODY).when(set(null)).isRefused("a-minimum-must-be-there-before-it-is-taken-away");
        Slice.of(Body.class).given(BODY).when(set(new AttendanceMinimum.Fixed(0)))
                .isRefused("the-minimum-must-be-possible");
        Slice.of(Body.class).given(BODY).when(set(new AttendanceMinimum.ShareOfMembers(1, 1, true)))
                .isRefused("the-minimum-must-be-possible");
        Slice.of(Body.class).given(BODY).when(set(new AttendanceMinimum.ShareOfMembers(3, 0, false)))
                .isRefused("the-minimum-must-be-possible");
    }

    private static SetMinimumAttendance set(@Nullable AttendanceMinimum minimum) {
        return new SetMinimumAttendance(VGG, COUNCIL, minimum, DAY);
    }
}
