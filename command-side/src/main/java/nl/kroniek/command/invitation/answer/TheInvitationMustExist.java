package nl.kroniek.command.invitation.answer;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.kroniek.command.refusal.Rule;

/** Only who is invited answers. */
public record TheInvitationMustExist(String field, int number, boolean holds) implements Rule {

    public static List<TheInvitationMustExist> all(List<GivenAnswer> answers, IntPredicate known) {
        return IntStream.range(0, answers.size()).mapToObj(i -> {
            int number = answers.get(i).invitation();
            return new TheInvitationMustExist("/answers/" + i + "/invitation", number, known.test(number));
        }).toList();
    }

    @Override
    public List<String> arguments() {
        return List.of(Integer.toString(number));
    }
}
