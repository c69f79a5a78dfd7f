package nl.kroniek.command.attendance.record;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** Nobody was at a meeting that is cancelled, postponed or not held. */
public record TheMeetingMustTakePlace(boolean takesPlace) implements Rule {

    @Override
    public boolean holds() {
        return takesPlace;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
