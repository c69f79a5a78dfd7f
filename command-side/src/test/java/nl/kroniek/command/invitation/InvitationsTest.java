package nl.kroniek.command.invitation;

import static nl.kroniek.command.Slice.VGG;
import static nl.kroniek.command.invitation.InvitedMeeting.BODY;
import static nl.kroniek.command.invitation.InvitedMeeting.BY;
import static nl.kroniek.command.invitation.InvitedMeeting.DAY;
import static nl.kroniek.command.invitation.InvitedMeeting.ID;
import static nl.kroniek.command.invitation.InvitedMeeting.SCHEDULED;
import static nl.kroniek.command.invitation.InvitedMeeting.answered;
import static nl.kroniek.command.invitation.InvitedMeeting.invited;
import static nl.kroniek.command.invitation.InvitedMeeting.who;
import static nl.kroniek.command.invitation.InvitedMeeting.with;
import static nl.kroniek.command.invitation.InvitedMeeting.withdrawn;

import java.util.List;
import java.util.Map;
import nl.kroniek.command.Command;
import nl.kroniek.command.RecordedThing;
import nl.kroniek.command.Slice;
import nl.kroniek.command.invitation.answer.GivenAnswer;
import nl.kroniek.command.invitation.answer.RecordAnswers;
import nl.kroniek.command.invitation.invite.InviteToMeeting;
import nl.kroniek.command.invitation.withdraw.WithdrawInvitation;
import nl.kroniek.command.meeting.Meeting;
import nl.kroniek.command.meeting.hold.HoldMeeting;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.Event;
import nl.kroniek.events.PersonId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.invitation.Answer;
import nl.kroniek.events.invitation.Invitation;
import nl.kroniek.events.invitation.InvitationAnswered;
import nl.kroniek.events.invitation.InvitationWithdrawn;
import nl.kroniek.events.invitation.Invitee;
import nl.kroniek.events.invitation.ParticipantsInvited;
import nl.kroniek.events.meeting.MeetingCancellationWithdrawn;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingHeld;
import nl.kroniek.events.meeting.MeetingRescheduled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InvitationsTest {

    private static final VagueDate NONE = VagueDate.unknown();
    private static final Event CANCELLED = new MeetingCancelled(VGG, ID, List.of(), null, null, List.of(), DAY);

    private static Command invite(VagueDate by, Invitee... invitees) {
        return new InviteToMeeting(VGG, ID, List.of(invitees), by, DAY);
    }

    private static Command answer(int number, Answer answer, @Nullable String substitute) {
        return new RecordAnswers(VGG, ID, List.of(new GivenAnswer(number, answer, substitute)), DAY);
    }

    @Test
    void who_is_invited_gets_the_next_number() {
        var meeting = Slice.of(Meeting.class).elsewhere(BODY);
        meeting.given(SCHEDULED).when(invite(BY, who(1), who(2))).records(new ParticipantsInvited(VGG, ID,
                List.of(new Invitation(1, who(1)), new Invitation(2, who(2))), BY, DAY));
        with().when(invite(NONE, who(5))).records(
                new ParticipantsInvited(VGG, ID, List.of(new Invitation(5, who(5))), BY, DAY));
    }

    @Test
    void nobody_is_invited_twice_and_somebody_is() {
        with().when(invite(NONE, who(4))).isRefused("nobody-must-be-invited-twice");
        with().when(invite(NONE, who(5), who(5))).isRefused("nobody-must-be-invited-twice");
        with().when(invite(NONE)).isRefused("somebody-must-be-invited");
        with().when(invite(NONE, new Invitee.OfPerson(new PersonId("per-nobody")))).isRefused("the-person-must-exist");
    }

    @Test
    void only_the_last_day_to_answer_can_change_and_it_is_a_day() {
        VagueDate later = EdtfDates.parse("2023-09-18");
        with().when(invite(later)).records(new ParticipantsInvited(VGG, ID, List.of(), later, DAY));
        with().when(invite(EdtfDates.parse("2023-09"))).isRefused("the-last-day-to-answer-must-be-a-day");
        Slice.of(Meeting.class).elsewhere(BODY).given(SCHEDULED).when(invite(later))
                .isRefused("somebody-must-be-invited");
    }

    @Test
    void an_answer_is_recorded_can_change_and_is_not_recorded_again() {
        with().when(answer(2, Answer.ACCEPTED, null)).records(answered(2, Answer.ACCEPTED));
        with(answered(2, Answer.ACCEPTED)).when(answer(2, Answer.DECLINED, null))
                .records(answered(2, Answer.DECLINED));
        with(answered(2, Answer.ACCEPTED)).when(answer(2, Answer.ACCEPTED, null)).records();
        with().when(answer(2, Answer.SUBSTITUTE, "de wethouder Wonen"))
                .records(new InvitationAnswered(VGG, ID, 2, Answer.SUBSTITUTE, "de wethouder Wonen", DAY));
    }

    @Test
    void many_answers_are_recorded_at_once_or_none_of_them() {
        var first = new GivenAnswer(1, Answer.ACCEPTED, null);
        with().when(new RecordAnswers(VGG, ID, List.of(first, new GivenAnswer(2, Answer.TENTATIVE, null)), DAY))
                .records(answered(1, Answer.ACCEPTED), answered(2, Answer.TENTATIVE));
        with().when(new RecordAnswers(VGG, ID, List.of(first, new GivenAnswer(9, Answer.DECLINED, null)), DAY))
                .isRefused("the-invitation-must-exist");
        with().when(new RecordAnswers(VGG, ID, List.of(), DAY)).isRefused("an-answer-must-be-given");
    }

    @Test
    void a_substitute_belongs_to_that_answer() {
        with().when(answer(2, Answer.SUBSTITUTE, null)).isRefused("a-substitute-must-be-named");
        with().when(answer(2, Answer.SUBSTITUTE, " ")).isRefused("a-substitute-must-be-named");
        with().when(answer(2, Answer.DECLINED, "iemand")).isRefused("a-substitute-must-be-named");
    }

    @Test
    void an_invitation_is_taken_back_once_with_or_without_a_reason() {
        var why = new WithdrawInvitation(VGG, ID, 2, "de verkeerde gemeente", DAY);
        with(answered(2, Answer.ACCEPTED)).when(why)
                .records(new InvitationWithdrawn(VGG, ID, 2, "de verkeerde gemeente", DAY));
        with().when(withdraw(2)).records(withdrawn(2));
        with(withdrawn(2)).when(withdraw(2)).isRefused("the-invitation-must-stand");
        with(withdrawn(2)).when(withdraw(9)).isRefused("the-invitation-must-exist");
        with(CANCELLED).when(withdraw(2)).isRefused("answers-must-belong-to-a-meeting-ahead");
    }

    @Test
    void an_invitation_that_was_taken_back_takes_no_answer_and_who_is_invited_again_gets_a_new_number() {
        with(withdrawn(4)).when(answer(4, Answer.ACCEPTED, null)).isRefused("the-invitation-must-stand");
        with(withdrawn(4)).when(answer(3, Answer.ACCEPTED, null)).records(answered(3, Answer.ACCEPTED));
        with(withdrawn(4)).when(invite(NONE, who(4))).records(
                new ParticipantsInvited(VGG, ID, List.of(new Invitation(5, who(4))), BY, DAY));
        Event again = new ParticipantsInvited(VGG, ID, List.of(new Invitation(5, who(4))), BY, DAY);
        with(withdrawn(4), again).when(answer(5, Answer.ACCEPTED, null)).records(answered(5, Answer.ACCEPTED));
        with(withdrawn(4), again).when(answer(4, Answer.ACCEPTED, null)).isRefused("the-invitation-must-stand");
    }

    private static Command withdraw(int number) {
        return new WithdrawInvitation(VGG, ID, number, null, DAY);
    }

    @Test
    void a_meeting_that_is_over_or_cancelled_takes_no_answers_until_the_cancellation_is_withdrawn() {
        String refused = "answers-must-belong-to-a-meeting-ahead";
        with(CANCELLED).when(answer(1, Answer.ACCEPTED, null)).isRefused(refused);
        with(CANCELLED).when(invite(NONE, who(5))).isRefused(refused);
        with(new MeetingHeld(VGG, ID, DAY, null, null)).when(answer(1, Answer.ACCEPTED, null)).isRefused(refused);
        with(CANCELLED, new MeetingCancellationWithdrawn(VGG, ID, "toch", DAY)).when(answer(1, Answer.ACCEPTED, null))
                .records(answered(1, Answer.ACCEPTED));
    }

    @Test
    void an_answer_is_an_answer_to_a_date() {
        Event moved = new MeetingRescheduled(VGG, ID, BY, EdtfDates.parse("2023-10-05"), List.of(), DAY);
        with(answered(1, Answer.ACCEPTED), moved).when(answer(1, Answer.ACCEPTED, null))
                .records(answered(1, Answer.ACCEPTED));
    }

    @Test
    void the_meeting_asks_also_for_its_part_whose_it_is_and_which_version_was_seen() {
        var stranger = new RecordAnswers(new AssociationId("vdg"), ID,
                List.of(new GivenAnswer(1, Answer.ACCEPTED, null)), DAY);
        with().when(stranger).isRefused("not-found");
        with().when(answer(1, Answer.ACCEPTED, null), Map.of(RecordedThing.EXPECTED_VERSION, 7L))
                .isRefused("stale-version");
    }

    @Test
    void answers_do_not_make_a_form_stale_and_everything_else_does() {
        var hold = new HoldMeeting(VGG, ID, null, null, null, null);
        Slice<Meeting> answers = with(answered(1, Answer.ACCEPTED), answered(2, Answer.DECLINED));
        answers.when(hold, Map.of(RecordedThing.EXPECTED_VERSION, 0L)).result().expectSuccessfulHandlerExecution();
        with(answered(1, Answer.ACCEPTED), CANCELLED, new MeetingCancellationWithdrawn(VGG, ID, "toch", DAY),
                answered(2, Answer.ACCEPTED)).when(hold, Map.of(RecordedThing.EXPECTED_VERSION, 3L))
                .isRefused("stale-version");
        Slice.of(Meeting.class).given(SCHEDULED, invited(1)).when(hold, Map.of(RecordedThing.EXPECTED_VERSION, 2L))
                .isRefused("stale-version");
    }
}
