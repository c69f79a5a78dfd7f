package nl.kroniek.command.plan.draft;

import java.util.List;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** A year has one plan; its activities are added to it. */
public record TheYearMustNotHaveAPlanYet(int year, boolean holds) implements Rule {

    @Override
    public String field() {
        return "/year";
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public List<String> arguments() {
        return List.of(String.valueOf(year));
    }
}
