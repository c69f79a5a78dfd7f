package nl.kroniek.command.wording;

import java.time.LocalDate;
import java.util.List;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.command.refusal.Spoken;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said to have happened does not lie ahead. A date of which a part has come may have been in that part.
 *
 * @param today where the association is, as whoever brought the command says
 */
public record TheDayMustHaveCome(String field, @Nullable VagueDate day, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return day == null || day.earliest() == null || !day.earliest().isAfter(today);
    }

    @Override
    public List<Spoken> arguments() {
        return day == null || day.earliest() == null ? List.of() : List.of(Spoken.day(day.earliest()));
    }
}
