package nl.kroniek.command.wording;

import nl.kroniek.command.refusal.Rule;

/** A text that has to say something may not be blank. */
public record ATextMustBeGiven(String field, String text) implements Rule {

    @Override
    public boolean holds() {
        return !text.isBlank();
    }
}
