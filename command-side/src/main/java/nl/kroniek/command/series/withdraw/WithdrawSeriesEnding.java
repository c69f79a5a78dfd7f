package nl.kroniek.command.series.withdraw;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.SeriesId;
import nl.kroniek.events.VagueDate;

/** It was a mistake that a series ended. */
public record WithdrawSeriesEnding(AssociationId association, SeriesId id, String reason,
        VagueDate on) implements Command {}
