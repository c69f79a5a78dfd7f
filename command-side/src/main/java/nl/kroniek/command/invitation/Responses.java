package nl.kroniek.command.invitation;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Event;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.invitation.Answer;
import nl.kroniek.events.invitation.AnswerFigures;
import nl.kroniek.events.invitation.InvitationAnswered;
import nl.kroniek.events.invitation.InvitationEvent;
import nl.kroniek.events.invitation.InvitationWithdrawn;
import nl.kroniek.events.invitation.Invitee;
import nl.kroniek.events.invitation.LowAttendanceSignalled;
import nl.kroniek.events.invitation.Outlook;
import nl.kroniek.events.invitation.ParticipantsInvited;
import nl.kroniek.events.meeting.MeetingCorrected;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingRescheduled;
import nl.kroniek.events.meeting.MeetingScheduled;
import org.jspecify.annotations.Nullable;

/**
 * Who is invited and what they answered, folded from the events of one meeting. An answer is an answer to a date: when
 * the meeting gets another one, everybody is asked again.
 */
public final class Responses {

    private final Map<Integer, Invitee> invited = new LinkedHashMap<>();
    private final Map<Integer, InvitationAnswered> answers = new HashMap<>();
    private List<BodyId> bodies = List.of();
    private VagueDate answerBy = VagueDate.unknown();
    private int numbers;
    private int date;
    private @Nullable LowAttendanceSignalled signal;

    public static Responses of(Collection<Event> history) {
        Responses responses = new Responses();
        history.forEach(responses::take);
        return responses;
    }

    void take(Event event) {
        switch (event) {
            case InvitationEvent of -> answered(of);
            case MeetingScheduled first -> bodies = first.bodies();
            case MeetingCorrected corrected -> corrected(corrected);
            case MeetingRescheduled unused -> askAgain();
            case MeetingPostponed unused -> askAgain();
            default -> {}
        }
    }

    private void corrected(MeetingCorrected event) {
        bodies = event.instead().bodies();
        if (event.changesDate()) {
            askAgain();
        }
    }

    private void answered(InvitationEvent event) {
        switch (event) {
            case ParticipantsInvited more -> {
                more.invitations().forEach(one -> {
                    invited.put(one.number(), one.who());
                    numbers = Math.max(numbers, one.number());
                });
                answerBy = more.answerBy();
            }
            case InvitationAnswered one -> answers.put(one.invitation(), one);
            case InvitationWithdrawn back -> {
                invited.remove(back.invitation());
                answers.remove(back.invitation());
            }
            case LowAttendanceSignalled low -> signal = low;
        }
    }

    private void askAgain() {
        date++;
        answers.clear();
        answerBy = VagueDate.unknown();
        signal = null;
    }

    /** Whether nobody is invited, or nobody any more. */
    public boolean isEmpty() {
        return invited.isEmpty();
    }

    public List<BodyId> bodies() {
        return bodies;
    }

    /** The last day to answer; unknown where none was set. */
    public VagueDate answerBy() {
        return answerBy;
    }

    /** How often the meeting got another date; what was signalled for one date is no signal for the next. */
    public int date() {
        return date;
    }

    public boolean isSignalled() {
        return signal != null;
    }

    /** Whether an invitation ever had this number. */
    boolean knows(int number) {
        return number >= 1 && number <= numbers;
    }

    /** Whether the invitation with this number stands. */
    boolean has(int number) {
        return invited.containsKey(number);
    }

    boolean has(Invitee who) {
        return invited.containsValue(who);
    }

    int next() {
        return numbers + 1;
    }

    /** Whether this is what they answered already. */
    boolean stands(int number, Answer answer, @Nullable String substitute) {
        InvitationAnswered last = answers.get(number);
        return last != null && last.answer() == answer && Objects.equals(last.substitute(), substitute);
    }

    public AnswerFigures figures(@Nullable Integer minimum) {
        int accepted = count(Answer.ACCEPTED) + count(Answer.SUBSTITUTE);
        return new AnswerFigures(invited.size(), accepted, count(Answer.DECLINED), count(Answer.TENTATIVE),
                invited.size() - answers.size(), minimum);
    }

    /** Whether the time to answer is over: at that moment, or because that was seen before. */
    public boolean isClosed(VagueDate at) {
        return Deadline.isOver(answerBy, at) || signal != null && signal.outlook() == Outlook.MISSED;
    }

    private int count(Answer answer) {
        return (int) answers.values().stream().filter(given -> given.answer() == answer).count();
    }
}
