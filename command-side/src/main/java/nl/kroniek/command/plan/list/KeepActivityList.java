package nl.kroniek.command.plan.list;

import java.util.List;
import nl.kroniek.command.Command;
import nl.kroniek.events.ActivityId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.PlanId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.plan.ActivityList;
import nl.kroniek.events.plan.ReportLine;

/** One of the lists beside the two halves. The last one stands. */
public record KeepActivityList(AssociationId association, PlanId id, ActivityId activity, ActivityList list,
        List<ReportLine> lines, VagueDate on) implements Command {}
