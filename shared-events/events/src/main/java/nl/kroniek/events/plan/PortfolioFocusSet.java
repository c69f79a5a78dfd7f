package nl.kroniek.events.plan;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.PlanId;

/**
 * What a portfolio gives its attention this year. The last one stands.
 *
 * @param portfolio its name, as the plan writes it
 * @param focus a text of one paragraph or more
 */
public record PortfolioFocusSet(AssociationId association, PlanId plan, String portfolio,
        String focus) implements PlanEvent {}
