package nl.kroniek.command.series.plan;

import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.VagueDate;

/** A rhythm gives days, not seasons. */
public record ASittingMustHaveADay(String field, VagueDate on) implements Rule {

    @Override
    public boolean holds() {
        return on.isDay();
    }
}
