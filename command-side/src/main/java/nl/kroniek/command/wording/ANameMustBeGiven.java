package nl.kroniek.command.wording;

import nl.kroniek.command.refusal.Rule;

/** Without a name nobody knows what it is. */
public record ANameMustBeGiven(String field, String name) implements Rule {

    @Override
    public boolean holds() {
        return !name.isBlank();
    }
}
