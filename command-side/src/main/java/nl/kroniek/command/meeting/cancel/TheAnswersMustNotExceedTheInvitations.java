package nl.kroniek.command.meeting.cancel;

import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.meeting.AttendanceFigures;
import org.jspecify.annotations.Nullable;

/** More answers than invitations is a slip of the pen. */
public record TheAnswersMustNotExceedTheInvitations(@Nullable AttendanceFigures figures) implements Rule {

    @Override
    public boolean holds() {
        return figures == null || figures.invited() == null
                || count(figures.accepted()) + count(figures.declined()) + count(figures.noAnswer()) <= figures
                        .invited();
    }

    @Override
    public String field() {
        return "/figures";
    }

    private static int count(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
