package nl.kroniek.command.series.start;

import java.util.List;
import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.SeriesId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.series.Recurrence;
import org.jspecify.annotations.Nullable;

/** A series of meetings runs of which only the rhythm is known. */
public record StartSeries(AssociationId association, SeriesId id, String title, @Nullable String topic,
        List<BodyId> bodies, Recurrence recurrence, VagueDate on) implements Command {}
