package nl.kroniek.query.plan.progress;

import java.util.List;
import nl.kroniek.events.PlanId;
import nl.kroniek.events.VagueDate;

/** A plan of a year, with what each portfolio gives its attention. */
public record PlanRow(PlanId id, int year, String title, VagueDate on, List<PortfolioFocus> focus,
        long version) implements ProgressRow {}
