package nl.kroniek.command.meeting;

import java.time.LocalTime;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** An end needs a day, and comes after the beginning of that day where that is known. */
public record TheMeetingMustEndAfterItBegins(String field, VagueDate on, @Nullable LocalTime end) implements Rule {

    @Override
    public boolean holds() {
        return end == null || on.isDay() && (on.time() == null || end.isAfter(on.time()));
    }
}
