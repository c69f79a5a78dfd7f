package nl.kroniek.command.body.merge;

import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.BodyId;

/** Two bodies become one: the other one has to be another. */
public record ABodyMustNotMergeIntoItself(BodyId body, BodyId into) implements Rule {

    @Override
    public boolean holds() {
        return !body.equals(into);
    }

    @Override
    public String field() {
        return "/into";
    }
}
