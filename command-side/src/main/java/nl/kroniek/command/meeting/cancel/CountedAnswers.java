package nl.kroniek.command.meeting.cancel;

import java.util.List;
import nl.kroniek.command.invitation.Invitations;
import nl.kroniek.command.invitation.LowAttendanceMustShowInTheAnswers;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.invitation.AnswerFigures;
import nl.kroniek.events.meeting.AttendanceFigures;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import org.jspecify.annotations.Nullable;

/**
 * The answers at the moment of a cancellation.
 *
 * @param counted absent where nobody was invited here, as in what was imported: then the figures are those that people
 *        know
 * @param low whether the answers show that too few come
 */
public record CountedAnswers(CancelMeeting command, @Nullable AnswerFigures counted, boolean low) {

    public static CountedAnswers of(CancelMeeting command, Invitations invitations, Existing existing) {
        AnswerFigures counted = invitations.countedIfAny(command.association(), existing);
        return new CountedAnswers(command, counted, counted != null && invitations.showLow(counted, command.on()));
    }

    public List<Rule> rules() {
        return counted == null
                ? List.of()
                : List.of(new TheFiguresMustComeFromTheAnswers(command.figures(), figures()),
                        new LowAttendanceMustShowInTheAnswers("/reasons", counted, low || !claimsLowWithoutWords()));
    }

    /** What is kept: who answered with a reservation is what remains of the invited. */
    public @Nullable AttendanceFigures figures() {
        return counted == null
                ? command.figures()
                : new AttendanceFigures(counted.invited(), counted.accepted(), counted.declined(), counted.noAnswer(),
                        counted.minimum());
    }

    private boolean claimsLowWithoutWords() {
        return command.reasons().stream().anyMatch(reason -> reason.category() == ReasonCategory.LOW_ATTENDANCE
                && isBlank(reason));
    }

    private static boolean isBlank(Reason reason) {
        return reason.explanation() == null || reason.explanation().isBlank();
    }
}
