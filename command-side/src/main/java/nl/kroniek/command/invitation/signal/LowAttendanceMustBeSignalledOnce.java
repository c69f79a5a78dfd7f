package nl.kroniek.command.invitation.signal;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** One signal for each date of a meeting: however many machines watch, and however often they begin again. */
public record LowAttendanceMustBeSignalledOnce(boolean signalled) implements Rule {

    @Override
    public boolean holds() {
        return !signalled;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
