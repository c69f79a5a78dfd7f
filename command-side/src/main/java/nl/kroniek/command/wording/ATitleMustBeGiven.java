package nl.kroniek.command.wording;

import nl.kroniek.command.refusal.Rule;

/** People find things back by their title. */
public record ATitleMustBeGiven(String field, String title) implements Rule {

    @Override
    public boolean holds() {
        return !title.isBlank();
    }
}
