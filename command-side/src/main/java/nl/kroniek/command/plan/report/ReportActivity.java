package nl.kroniek.command.plan.report;

import java.util.List;
import nl.kroniek.command.Command;
import nl.kroniek.events.ActivityId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.PlanId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.plan.Explanation;
import nl.kroniek.events.plan.Half;
import nl.kroniek.events.plan.Light;
import nl.kroniek.events.plan.ReportLine;
import org.jspecify.annotations.Nullable;

/** What was done for an activity in one half-year. The last report stands, so no version is asked for. */
public record ReportActivity(AssociationId association, PlanId id, ActivityId activity, Half half,
        List<ReportLine> lines, Light light, @Nullable Explanation explanation, @Nullable String note,
        VagueDate on) implements Command {}
