package nl.kroniek.query.meeting.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kroniek.events.Holder;
import nl.kroniek.events.PersonId;
import nl.kroniek.events.SeatId;
import nl.kroniek.events.seat.SeatEstablished;
import nl.kroniek.events.seat.SeatPlace;
import nl.kroniek.events.seat.SeatRole;
import nl.kroniek.events.seat.SeatTaken;
import nl.kroniek.events.seat.SeatVacated;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.Event;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.body.AttendanceMinimum;
import nl.kroniek.events.body.Authority;
import nl.kroniek.events.body.BodyEstablished;
import nl.kroniek.events.body.BodyKind;
import nl.kroniek.events.body.MinimumAttendanceSet;
import nl.kroniek.events.invitation.Answer;
import nl.kroniek.events.invitation.AnswerFigures;
import nl.kroniek.events.invitation.Invitation;
import nl.kroniek.events.invitation.InvitationAnswered;
import nl.kroniek.events.invitation.InvitationWithdrawn;
import nl.kroniek.events.invitation.Invitee;
import nl.kroniek.events.invitation.LowAttendanceSignalled;
import nl.kroniek.events.invitation.Outlook;
import nl.kroniek.events.invitation.ParticipantsInvited;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingRescheduled;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.query.Folded;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.waiting.Waiting;
import org.junit.jupiter.api.Test;

class TurnoutTest {

    private static final AssociationId OURS = new AssociationId("ons");
    private static final MeetingId MEETING = new MeetingId("mtg-een");
    private static final BodyId ONE = new BodyId("bdy-een");
    private static final BodyId TWO = new BodyId("bdy-twee");
    private static final VagueDate DAY = EdtfDates.parse("2023-09-01");
    private static final LocalDateTime BEFORE = LocalDateTime.of(2023, 9, 14, 23, 59);
    private static final LocalDateTime AFTER = LocalDateTime.of(2023, 9, 15, 0, 0);

    private static Chronicle given(Event... more) {
        List<Event> all = new ArrayList<>(List.of(body(ONE), body(TWO), minimum(ONE, 3),
                new MeetingScheduled(OURS, MEETING, "PHO", null, EdtfDates.parse("2023-09-21"), List.of(ONE, TWO),
                        List.of(), List.of(), false, List.of(), null, false, null, null, null),
                new ParticipantsInvited(OURS, MEETING, List.of(invited(1), invited(2), invited(3), invited(4)),
                        EdtfDates.parse("2023-09-14"), DAY)));
        all.addAll(List.of(more));
        return Folded.given(all);
    }

    private static Event body(BodyId id) {
        return new BodyEstablished(OURS, id, "PHO", null, BodyKind.PORTFOLIO_COUNCIL, null, List.of(), List.of(),
                List.of(), Authority.NOT_STATED, null, null, DAY);
    }

    private static Event minimum(BodyId body, int number) {
        return new MinimumAttendanceSet(OURS, body, new AttendanceMinimum.Fixed(number), DAY);
    }

    private static Invitation invited(int number) {
        return new Invitation(number, new Invitee.OfParty(new Party.Described("gemeente " + number)));
    }

    private static Event answered(int number, Answer answer) {
        return new InvitationAnswered(OURS, MEETING, number, answer, null, DAY);
    }

    private static Turnout at(LocalDateTime now, Chronicle chronicle) {
        return Turnout.of(chronicle.calendar().find("mtg-een").orElseThrow(), chronicle, now).orElseThrow();
    }

    @Test
    void the_last_answer_of_each_counts_and_of_several_bodies_the_highest_minimum() {
        var chronicle = given(answered(1, Answer.ACCEPTED), answered(2, Answer.TENTATIVE),
                answered(2, Answer.SUBSTITUTE), answered(3, Answer.DECLINED));
        assertThat(at(BEFORE, chronicle).figures()).isEqualTo(new AnswerFigures(4, 2, 1, 0, 1, 3));
        assertThat(at(BEFORE, given(minimum(TWO, 4))).figures().minimum()).isEqualTo(4);
        assertThat(at(BEFORE, given(minimum(TWO, 2))).figures().minimum()).isEqualTo(3);
    }

    @Test
    void a_share_of_the_seats_counts_who_holds_one_now_and_does_not_only_advise() {
        Event half = new MinimumAttendanceSet(OURS, TWO, new AttendanceMinimum.ShareOfSeats(1, 2, false), DAY);
        Event[] board = IntStream.range(0, 8).boxed().flatMap(each -> Stream.of(
                new SeatEstablished(OURS, new SeatId("sea-" + each), new SeatPlace.InBody(TWO),
                        each == 7 ? SeatRole.ADVISORY_MEMBER : SeatRole.MEMBER, null, false, DAY),
                new SeatTaken(OURS, new SeatId("sea-" + each), holder(each), DAY))).toArray(Event[]::new);
        assertThat(at(BEFORE, given(half)).figures().minimum()).isEqualTo(3);
        List<Event> all = new ArrayList<>(List.of(board));
        all.add(half);
        assertThat(at(BEFORE, given(all.toArray(Event[]::new))).figures().minimum()).isEqualTo(4);
        all.add(new SeatVacated(OURS, new SeatId("sea-0"), holder(0), DAY));
        assertThat(at(BEFORE, given(all.toArray(Event[]::new))).figures().minimum()).isEqualTo(3);
    }

    private static Holder holder(int number) {
        return new Holder.OfPerson(new PersonId("per-" + number), null, null);
    }

    @Test
    void too_few_come_when_too_many_declined_or_when_the_last_day_has_passed() {
        var chronicle = given(answered(1, Answer.DECLINED));
        assertThat(at(BEFORE, chronicle).isLow()).isFalse();
        assertThat(at(AFTER, chronicle).outlook()).isEqualTo(Outlook.MISSED);
        assertThat(at(BEFORE, given(answered(1, Answer.DECLINED), answered(2, Answer.DECLINED))).isLow()).isTrue();
    }

    @Test
    void a_signal_is_shown_as_no_longer_so_when_new_answers_change_it() {
        Event low = new LowAttendanceSignalled(OURS, MEETING, new AnswerFigures(4, 0, 2, 0, 2, 3),
                Outlook.UNREACHABLE, DAY);
        var still = at(BEFORE, given(answered(1, Answer.DECLINED), answered(2, Answer.DECLINED), low));
        assertThat(still.isLow()).isTrue();
        assertThat(still.isNoLongerLow()).isFalse();
        var changed = at(BEFORE, given(answered(1, Answer.DECLINED), answered(2, Answer.DECLINED), low,
                answered(2, Answer.ACCEPTED)));
        assertThat(changed.isLow()).isFalse();
        assertThat(changed.isNoLongerLow()).isTrue();
    }

    @Test
    void a_meeting_with_another_date_asks_again_and_a_cancelled_one_warns_no_more() {
        Event moved = new MeetingRescheduled(OURS, MEETING, EdtfDates.parse("2023-09-21"),
                EdtfDates.parse("2023-10-05"), List.of(), DAY);
        var again = at(AFTER, given(answered(1, Answer.DECLINED), answered(2, Answer.DECLINED), moved));
        assertThat(again.figures()).isEqualTo(new AnswerFigures(4, 0, 0, 0, 4, 3));
        assertThat(again.isLow()).isFalse();
        assertThat(again.invitations().askedAgain()).isTrue();
        Event cancelled = new MeetingCancelled(OURS, MEETING, List.of(), null, null, List.of(), DAY);
        assertThat(at(AFTER, given(cancelled)).isLow()).isFalse();
    }

    @Test
    void who_is_not_invited_any_more_counts_nowhere_and_stands_apart_with_the_reason() {
        Event back = new InvitationWithdrawn(OURS, MEETING, 4, "verkeerd aangekruist", DAY);
        Event moved = new MeetingRescheduled(OURS, MEETING, EdtfDates.parse("2023-09-21"),
                EdtfDates.parse("2023-10-05"), List.of(), DAY);
        var before = given(answered(1, Answer.DECLINED), answered(4, Answer.ACCEPTED));
        assertThat(at(BEFORE, before).isLow()).isFalse();
        var after = at(BEFORE, given(answered(1, Answer.DECLINED), answered(4, Answer.ACCEPTED), back));
        assertThat(after.figures()).isEqualTo(new AnswerFigures(3, 0, 1, 0, 2, 3));
        assertThat(after.isLow()).isTrue();
        var gone = new WithdrawnEntry(4, invited(4).who(), "verkeerd aangekruist", DAY);
        assertThat(after.invitations().withdrawn()).containsExactly(gone);
        Event again = new ParticipantsInvited(OURS, MEETING, List.of(new Invitation(5, invited(4).who())),
                VagueDate.unknown(), DAY);
        var invitedAgain = at(BEFORE, given(back, moved, again)).invitations();
        assertThat(invitedAgain.invited()).extracting(InvitedEntry::number).containsExactly(1, 2, 3, 5);
        assertThat(invitedAgain.withdrawn()).containsExactly(gone);
    }

    @Test
    void it_waits_for_the_secretary_while_the_meeting_is_ahead() {
        var chronicle = given(answered(1, Answer.DECLINED), answered(2, Answer.DECLINED));
        var waiting = Waiting.on(LocalDate.of(2023, 9, 10), chronicle);
        assertThat(waiting.low()).extracting(entry -> entry.id().value()).containsExactly("mtg-een");
        assertThat(waiting.size()).isEqualTo(1);
        assertThat(Waiting.on(LocalDate.of(2023, 9, 10), given()).low()).isEmpty();
        assertThat(Waiting.on(LocalDate.of(2023, 9, 30), chronicle).low()).isEmpty();
    }
}
