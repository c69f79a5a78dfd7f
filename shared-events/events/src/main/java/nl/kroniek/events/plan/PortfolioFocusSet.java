package nl.kroniek.events.plan;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.PlanId;

/** What a portfolio gives its attention this year. */
public record PortfolioFocusSet(AssociationId association, PlanId plan, String portfolio,
        String focus) implements PlanEvent {}
