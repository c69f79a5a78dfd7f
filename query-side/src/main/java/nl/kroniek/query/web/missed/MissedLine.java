package nl.kroniek.query.web.missed;

import java.util.List;
import nl.kroniek.query.meeting.missed.NonOccurrence;
import nl.kroniek.query.web.Answer;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Slip;

/**
 * A meeting that did not go ahead, with its why and what followed.
 *
 * @param planned the date on which it would have been, in words
 */
public record MissedLine(Slip slip, String planned, List<String> reasons, List<Answer.Next> next) {

    public static MissedLine of(NonOccurrence missed, Desk desk) {
        Answer answer = Answer.of(missed.meeting(), desk);
        return new MissedLine(Slip.of(missed.meeting(), desk), desk.words().full(missed.plannedOn()),
                answer == null ? List.of() : answer.reasons(), answer == null ? List.of() : answer.next());
    }
}
