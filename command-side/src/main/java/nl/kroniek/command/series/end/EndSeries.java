package nl.kroniek.command.series.end;

import nl.kroniek.command.Command;
import nl.kroniek.command.Given;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.SeriesId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** A series runs no longer. */
public record EndSeries(AssociationId association, SeriesId id, @Given VagueDate on,
        @Nullable String note) implements Command {}
