package nl.kroniek.query.meeting.invitations;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.invitation.Answer;
import nl.kroniek.events.invitation.AnswerFigures;
import nl.kroniek.events.invitation.InvitationAnswered;
import nl.kroniek.events.invitation.LowAttendanceSignalled;
import nl.kroniek.events.invitation.Outlook;
import nl.kroniek.events.invitation.ParticipantsInvited;
import org.jspecify.annotations.Nullable;

/**
 * The invitations of one meeting.
 *
 * @param answerBy the last day to answer; unknown where none was set
 * @param signal absent where nobody was told that too few come, for the date that the meeting has now
 * @param askedAgain whether the meeting got another date after people were invited, so that all are asked again
 */
public record MeetingInvitations(MeetingId meeting, List<InvitedEntry> invited, VagueDate answerBy,
        @Nullable LowSignal signal, boolean askedAgain) {

    static MeetingInvitations none(MeetingId meeting) {
        return new MeetingInvitations(meeting, List.of(), VagueDate.unknown(), null, false);
    }

    MeetingInvitations with(ParticipantsInvited more) {
        List<InvitedEntry> all = new ArrayList<>(invited);
        more.invitations().forEach(one -> all.add(InvitedEntry.unanswered(one.number(), one.who())));
        return new MeetingInvitations(meeting, List.copyOf(all), more.answerBy(), signal, askedAgain);
    }

    MeetingInvitations with(InvitationAnswered given) {
        List<InvitedEntry> all = invited.stream().map(one -> one.number() == given.invitation()
                ? new InvitedEntry(one.number(), one.who(), given.answer(), given.substitute(), given.on())
                : one).toList();
        return new MeetingInvitations(meeting, all, answerBy, signal, askedAgain);
    }

    MeetingInvitations with(LowAttendanceSignalled low) {
        return new MeetingInvitations(meeting, invited, answerBy,
                new LowSignal(low.figures(), low.outlook(), low.on()), askedAgain);
    }

    /** An answer is an answer to a date. */
    MeetingInvitations askAgain() {
        return new MeetingInvitations(meeting,
                invited.stream().map(one -> InvitedEntry.unanswered(one.number(), one.who())).toList(),
                VagueDate.unknown(), null, true);
    }

    /** The answers counted; a substitute comes. */
    public AnswerFigures figures(@Nullable Integer minimum) {
        return new AnswerFigures(invited.size(), count(Answer.ACCEPTED) + count(Answer.SUBSTITUTE),
                count(Answer.DECLINED), count(Answer.TENTATIVE), count(null), minimum);
    }

    /** Whether somebody saw that the last day to answer had passed with too few. */
    public boolean isMissed() {
        return signal != null && signal.outlook() == Outlook.MISSED;
    }

    private int count(@Nullable Answer answer) {
        return (int) invited.stream().filter(one -> one.answer() == answer).count();
    }
}
