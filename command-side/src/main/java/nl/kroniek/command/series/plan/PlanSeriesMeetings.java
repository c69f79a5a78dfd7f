package nl.kroniek.command.series.plan;

import java.util.List;
import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.SeriesId;

/** Meetings of a series are planned, all in one act; a day that is sent again is refused, never doubled. */
public record PlanSeriesMeetings(AssociationId association, SeriesId id, List<Sitting> sittings) implements Command {}
