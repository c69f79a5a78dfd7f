package nl.kroniek.command.reference;

import java.util.List;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.PersonId;

/** In a text only persons are mentioned, by id, so that a name can be forgotten later. */
public record AMentionMustNameAPerson(String field, String mention) implements Rule {

    @Override
    public boolean holds() {
        return mention.startsWith(PersonId.PREFIX);
    }

    @Override
    public List<String> arguments() {
        return List.of(mention);
    }
}
