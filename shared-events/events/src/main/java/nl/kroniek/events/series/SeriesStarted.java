package nl.kroniek.events.series;

import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.SeriesId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * A series of meetings runs; the meetings themselves are planned after that.
 *
 * @param bodies that meet; several meet together
 * @param on from when; often "after" a day
 */
public record SeriesStarted(AssociationId association, SeriesId series, String title, @Nullable String topic,
        List<BodyId> bodies, Recurrence recurrence, VagueDate on) implements SeriesEvent {}
