package nl.kroniek.command.meeting;

import java.time.LocalTime;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.NightAfter;
import org.jspecify.annotations.Nullable;

/** An end needs a day, and comes after the beginning where that is known: on that day, or in the night after it. */
public record TheMeetingMustEndAfterItBegins(String field, VagueDate on, @Nullable LocalTime end) implements Rule {

    @Override
    public boolean holds() {
        return end == null || on.isDay() && (on.time() == null || end.isAfter(on.time())
                || NightAfter.holds(on.time(), end));
    }
}
