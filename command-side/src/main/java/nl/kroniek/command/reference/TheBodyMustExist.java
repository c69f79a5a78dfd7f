package nl.kroniek.command.reference;

import java.util.List;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.BodyId;

/** The body that is named must be known to this association. */
public record TheBodyMustExist(String field, BodyId named, boolean holds) implements Rule {

    @Override
    public List<String> arguments() {
        return List.of(named.value());
    }
}
