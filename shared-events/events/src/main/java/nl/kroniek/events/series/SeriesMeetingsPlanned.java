package nl.kroniek.events.series;

import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.SeriesId;

/**
 * Meetings of a series are planned, in one act: each was scheduled in the same commit.
 */
public record SeriesMeetingsPlanned(AssociationId association, SeriesId series,
        List<PlannedSitting> sittings) implements SeriesEvent {}
