package nl.kroniek.command.agenda.place;

import java.util.List;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.AgendaItemId;

/** An item stands on the agenda of a meeting once. */
public record AnItemMustNotBePlacedTwice(AgendaItemId item, boolean holds) implements Rule {

    @Override
    public String field() {
        return "/item";
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public List<String> arguments() {
        return List.of(item.value());
    }
}
