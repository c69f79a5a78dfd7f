package nl.kroniek.command.attendance.record;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** Only who stands on a list can be taken off it. */
public record WhoIsTakenOffMustStandOnTheList(String field, boolean stands) implements Rule {

    @Override
    public boolean holds() {
        return stands;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
