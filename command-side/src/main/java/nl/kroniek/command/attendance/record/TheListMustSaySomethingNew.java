package nl.kroniek.command.attendance.record;

import nl.kroniek.command.refusal.Rule;

/** What stands there already is not recorded again. */
public record TheListMustSaySomethingNew(int changes) implements Rule {

    @Override
    public boolean holds() {
        return changes > 0;
    }
}
