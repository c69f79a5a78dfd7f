package nl.kroniek.command.series.plan;

import java.time.LocalTime;
import nl.kroniek.command.Given;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * One meeting to plan.
 *
 * @param on a day
 * @param extra outside the rhythm of the series
 */
public record Sitting(@Given VagueDate on, @Nullable LocalTime ends, @Nullable String place, @Nullable String online,
        boolean extra) {}
