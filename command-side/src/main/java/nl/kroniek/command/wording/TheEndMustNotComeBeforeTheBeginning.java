package nl.kroniek.command.wording;

import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** Only when both dates are sure enough to tell. */
public record TheEndMustNotComeBeforeTheBeginning(String field, @Nullable VagueDate from,
        @Nullable VagueDate until) implements Rule {

    @Override
    public boolean holds() {
        return from == null || until == null || from.earliest() == null || until.latest() == null
                || !until.latest().isBefore(from.earliest());
    }
}
