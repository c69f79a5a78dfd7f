package nl.kroniek.command.series.start;

import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.series.Recurrence;

/** Every zero weeks is no rhythm. */
public record ARhythmMustCountFromOne(Recurrence recurrence) implements Rule {

    @Override
    public boolean holds() {
        return !(recurrence instanceof Recurrence.Every every) || every.count() >= 1;
    }

    @Override
    public String field() {
        return "/recurrence/count";
    }
}
