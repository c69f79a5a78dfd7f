package nl.kroniek.command.association.rules;

import nl.kroniek.command.refusal.Rule;
import org.jspecify.annotations.Nullable;

/** Between the fewest and the most there is room for a number. */
public record TheMostMustNotBeBelowTheFewest(@Nullable Integer fewest, @Nullable Integer most) implements Rule {

    @Override
    public boolean holds() {
        return fewest == null || most == null || most >= fewest;
    }

    @Override
    public String field() {
        return "/rules/mostMeetings";
    }
}
