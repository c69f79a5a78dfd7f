package nl.kroniek.command.invitation.invite;

import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.Precision;
import nl.kroniek.events.VagueDate;

/** "Before the summer" is no day on which somebody can be late. */
public record TheLastDayToAnswerMustBeADay(VagueDate answerBy) implements Rule {

    @Override
    public boolean holds() {
        return answerBy.isDay() || answerBy.precision() == Precision.UNKNOWN;
    }

    @Override
    public String field() {
        return "/answerBy";
    }
}
