package nl.kroniek.events.plan;

import java.util.List;
import nl.kroniek.events.ActivityId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.PlanId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * What was done for an activity, as reported under one half. The last report of a half stands.
 *
 * @param lines in order
 * @param light none, unknown, a colour or a range of two
 * @param explanation what amber and red have to say
 * @param note a remark on the report
 * @param on when it was reported
 */
public record ActivityReported(AssociationId association, PlanId plan, ActivityId activity, Half half,
        List<ReportLine> lines, Light light, @Nullable Explanation explanation, @Nullable String note,
        VagueDate on) implements PlanEvent {}
