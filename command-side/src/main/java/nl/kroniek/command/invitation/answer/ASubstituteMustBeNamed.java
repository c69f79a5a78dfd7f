package nl.kroniek.command.invitation.answer;

import java.util.List;
import java.util.stream.IntStream;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.invitation.Answer;

/** Who sends somebody else says who that is; with any other answer nobody comes instead. */
public record ASubstituteMustBeNamed(String field, GivenAnswer given) implements Rule {

    public static List<ASubstituteMustBeNamed> all(List<GivenAnswer> answers) {
        return IntStream.range(0, answers.size())
                .mapToObj(i -> new ASubstituteMustBeNamed("/answers/" + i + "/substitute", answers.get(i))).toList();
    }

    @Override
    public boolean holds() {
        boolean named = given.substitute() != null && !given.substitute().isBlank();
        return named == (given.answer() == Answer.SUBSTITUTE);
    }
}
