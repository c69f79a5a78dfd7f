package nl.kroniek.events.series;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.SeriesId;
import nl.kroniek.events.VagueDate;

/** It was recorded wrongly that a series ended: it runs as before. */
public record SeriesEndingWithdrawn(AssociationId association, SeriesId series, String reason,
        VagueDate on) implements SeriesEvent {}
