package nl.kroniek.command.body.rename;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;
import org.jspecify.annotations.Nullable;

/** A new name is another one, or has another abbreviation. */
public record TheNewNameMustDiffer(String name, @Nullable String abbreviation, String was,
        @Nullable String abbreviationWas) implements Rule {

    @Override
    public boolean holds() {
        return !name.equals(was) || abbreviation != null && !abbreviation.equals(abbreviationWas);
    }

    @Override
    public String field() {
        return "/name";
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
