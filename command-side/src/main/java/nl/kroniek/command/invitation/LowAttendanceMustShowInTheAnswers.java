package nl.kroniek.command.invitation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.command.refusal.Spoken;
import nl.kroniek.events.invitation.AnswerFigures;

/** Who says that too few come must be able to show it, or explain it in words. Its sentence names the figures. */
public record LowAttendanceMustShowInTheAnswers(String field, AnswerFigures figures, boolean holds) implements Rule {

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    /** The minimum last. */
    @Override
    public List<Object> arguments() {
        Object minimum = figures.minimum() == null ? Spoken.word("none") : Integer.toString(figures.minimum());
        return Stream.<Object>concat(IntStream.of(figures.invited(), figures.accepted(), figures.declined(),
                figures.tentative(), figures.noAnswer()).mapToObj(Integer::toString), Stream.of(minimum)).toList();
    }
}
