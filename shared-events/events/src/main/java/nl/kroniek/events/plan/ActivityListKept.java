package nl.kroniek.events.plan;

import java.util.List;
import nl.kroniek.events.ActivityId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.PlanId;
import nl.kroniek.events.VagueDate;

/**
 * One of the lists beside the halves. The last one of each sort stands.
 *
 * @param lines in order; empty: the list is empty now
 */
public record ActivityListKept(AssociationId association, PlanId plan, ActivityId activity, ActivityList list,
        List<ReportLine> lines, VagueDate on) implements PlanEvent {}
