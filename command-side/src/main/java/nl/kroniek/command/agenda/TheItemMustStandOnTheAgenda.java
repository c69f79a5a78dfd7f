package nl.kroniek.command.agenda;

import java.util.List;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.AgendaItemId;

/** What was withdrawn or carried over, or never stood there, cannot be changed any more. */
public record TheItemMustStandOnTheAgenda(String field, AgendaItemId item, boolean holds) implements Rule {

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public List<String> arguments() {
        return List.of(item.value());
    }
}
