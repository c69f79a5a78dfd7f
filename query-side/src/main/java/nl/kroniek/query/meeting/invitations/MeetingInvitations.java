package nl.kroniek.query.meeting.invitations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.invitation.Answer;
import nl.kroniek.events.invitation.AnswerFigures;
import nl.kroniek.events.invitation.InvitationAnswered;
import nl.kroniek.events.invitation.InvitationWithdrawn;
import nl.kroniek.events.invitation.Invitee;
import nl.kroniek.events.invitation.LowAttendanceSignalled;
import nl.kroniek.events.invitation.Outlook;
import nl.kroniek.events.invitation.ParticipantsInvited;
import org.jspecify.annotations.Nullable;

/**
 * The invitations of one meeting.
 *
 * @param answerBy the last day to answer; unknown where none was set
 * @param signal absent where nobody was told that too few come, for the date that the meeting has now
 * @param withdrawn those that were taken back, in that order
 * @param askedAgain whether the meeting got another date after people were invited, so that all are asked again
 */
public record MeetingInvitations(MeetingId meeting, List<InvitedEntry> invited, VagueDate answerBy,
        @Nullable LowSignal signal, boolean askedAgain, List<WithdrawnEntry> withdrawn) {

    /** Rows that were written before invitations could be taken back have none of those in them. */
    public MeetingInvitations {
        withdrawn = List.copyOf(Objects.requireNonNullElse(withdrawn, List.of()));
    }

    static MeetingInvitations none(MeetingId meeting) {
        return new MeetingInvitations(meeting, List.of(), VagueDate.unknown(), null, false, List.of());
    }

    MeetingInvitations with(ParticipantsInvited more) {
        List<InvitedEntry> all = new ArrayList<>(invited);
        more.invitations().forEach(one -> all.add(InvitedEntry.unanswered(one.number(), one.who())));
        return new MeetingInvitations(meeting, List.copyOf(all), more.answerBy(), signal, askedAgain, withdrawn);
    }

    MeetingInvitations with(InvitationAnswered given) {
        List<InvitedEntry> all = invited.stream().map(one -> one.number() == given.invitation()
                ? new InvitedEntry(one.number(), one.who(), given.answer(), given.substitute(), given.on())
                : one).toList();
        return new MeetingInvitations(meeting, all, answerBy, signal, askedAgain, withdrawn);
    }

    MeetingInvitations without(InvitationWithdrawn back) {
        Map<Boolean, List<InvitedEntry>> parts = invited.stream()
                .collect(Collectors.partitioningBy(one -> one.number() == back.invitation()));
        List<WithdrawnEntry> all = new ArrayList<>(withdrawn);
        parts.getOrDefault(true, List.of()).forEach(
                one -> all.add(new WithdrawnEntry(one.number(), one.who(), back.reason(), back.on())));
        return new MeetingInvitations(meeting, parts.getOrDefault(false, List.of()), answerBy, signal, askedAgain,
                all);
    }

    MeetingInvitations with(LowAttendanceSignalled low) {
        return new MeetingInvitations(meeting, invited, answerBy,
                new LowSignal(low.figures(), low.outlook(), low.on()), askedAgain, withdrawn);
    }

    /** An answer is an answer to a date. */
    MeetingInvitations askAgain() {
        return new MeetingInvitations(meeting,
                invited.stream().map(one -> InvitedEntry.unanswered(one.number(), one.who())).toList(),
                VagueDate.unknown(), null, true, withdrawn);
    }

    /** The answers counted; a substitute comes. */
    public AnswerFigures figures(@Nullable Integer minimum) {
        return new AnswerFigures(invited.size(), count(Answer.ACCEPTED) + count(Answer.SUBSTITUTE),
                count(Answer.DECLINED), count(Answer.TENTATIVE), count(null), minimum);
    }

    /** Who was invited and is not any more; whatever they answered counts no more either. */
    public List<InvitedEntry> takenBack() {
        return withdrawn.stream().map(one -> InvitedEntry.unanswered(one.number(), one.who())).toList();
    }

    /** Who has that number, or had it until it was taken back. */
    public Optional<Invitee> who(int number) {
        return Stream.concat(invited.stream(), takenBack().stream()).filter(one -> one.number() == number)
                .map(InvitedEntry::who).findFirst();
    }

    /** Whether somebody saw that the last day to answer had passed with too few. */
    public boolean isMissed() {
        return signal != null && signal.outlook() == Outlook.MISSED;
    }

    private int count(@Nullable Answer answer) {
        return (int) invited.stream().filter(one -> one.answer() == answer).count();
    }
}
