package nl.kroniek.events.series;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.SeriesId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * A series runs no longer; the meetings it planned stay as they are.
 *
 * @param on the last day it ran
 * @param note why, where somebody says so
 */
public record SeriesEnded(AssociationId association, SeriesId series, VagueDate on,
        @Nullable String note) implements SeriesEvent {}
