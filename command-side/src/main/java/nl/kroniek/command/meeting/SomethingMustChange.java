package nl.kroniek.command.meeting;

import nl.kroniek.command.refusal.Rule;

/** Who records a change has something that changes. */
public record SomethingMustChange(Object before, Object after) implements Rule {

    @Override
    public boolean holds() {
        return !before.equals(after);
    }
}
