package nl.kroniek.command.invitation;

import java.util.List;
import java.util.stream.IntStream;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.invitation.AnswerFigures;

/** Who says that too few come must be able to show it, or explain it in words. Its sentence names the figures. */
public record LowAttendanceMustShowInTheAnswers(String field, AnswerFigures figures, boolean holds) implements Rule {

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    /** The minimum last; without one a zero, for nothing is below that. */
    @Override
    public List<String> arguments() {
        int minimum = figures.minimum() == null ? 0 : figures.minimum();
        return IntStream.of(figures.invited(), figures.accepted(), figures.declined(), figures.tentative(),
                figures.noAnswer(), minimum).mapToObj(Integer::toString).toList();
    }
}
