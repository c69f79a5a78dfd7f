package nl.kroniek.command.series.plan;

import java.util.List;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.command.refusal.Spoken;
import nl.kroniek.events.VagueDate;

/** A series meets once a day, however often the form is sent. */
public record ADayMustBePlannedOnce(String field, VagueDate on, boolean holds) implements Rule {

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public List<Spoken> arguments() {
        return on.earliest() == null ? List.of() : List.of(Spoken.day(on.earliest()));
    }
}
