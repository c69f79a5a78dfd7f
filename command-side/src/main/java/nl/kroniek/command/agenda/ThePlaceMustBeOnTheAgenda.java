package nl.kroniek.command.agenda;

import java.util.List;
import nl.kroniek.command.refusal.Rule;

/** Places are counted from one to as many items as there are. */
public record ThePlaceMustBeOnTheAgenda(String field, int place, int last) implements Rule {

    @Override
    public boolean holds() {
        return place >= 1 && place <= last;
    }

    @Override
    public List<String> arguments() {
        return List.of(Integer.toString(place), Integer.toString(last));
    }
}
