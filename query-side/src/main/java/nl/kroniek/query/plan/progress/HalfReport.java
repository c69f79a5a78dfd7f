package nl.kroniek.query.plan.progress;

import java.util.List;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.plan.Explanation;
import nl.kroniek.events.plan.Light;
import nl.kroniek.events.plan.ReportLine;
import org.jspecify.annotations.Nullable;

/** What was last reported of an activity under one half. */
public record HalfReport(List<ReportLine> lines, Light light, @Nullable Explanation explanation, @Nullable String note,
        VagueDate on) {}
