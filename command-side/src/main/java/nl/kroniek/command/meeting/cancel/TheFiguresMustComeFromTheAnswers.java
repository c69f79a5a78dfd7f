package nl.kroniek.command.meeting.cancel;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.meeting.AttendanceFigures;
import org.jspecify.annotations.Nullable;

/** Where people were invited here, the answers are counted; nobody types another number beside them. */
public record TheFiguresMustComeFromTheAnswers(@Nullable AttendanceFigures typed,
        @Nullable AttendanceFigures counted) implements Rule {

    @Override
    public boolean holds() {
        return typed == null || counted == null || typed.equals(counted);
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public String field() {
        return "/figures";
    }
}
