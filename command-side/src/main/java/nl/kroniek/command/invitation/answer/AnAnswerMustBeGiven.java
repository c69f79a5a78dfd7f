package nl.kroniek.command.invitation.answer;

import java.util.List;
import nl.kroniek.command.refusal.Rule;

/** Without an answer there is nothing to record. */
public record AnAnswerMustBeGiven(List<GivenAnswer> answers) implements Rule {

    @Override
    public boolean holds() {
        return !answers.isEmpty();
    }

    @Override
    public String field() {
        return "/answers";
    }
}
