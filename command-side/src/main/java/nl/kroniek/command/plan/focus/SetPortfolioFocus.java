package nl.kroniek.command.plan.focus;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.PlanId;

/** What a portfolio gives its attention this year. The last one stands. */
public record SetPortfolioFocus(AssociationId association, PlanId id, String portfolio,
        String focus) implements Command {}
