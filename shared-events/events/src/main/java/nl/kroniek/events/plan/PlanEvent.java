package nl.kroniek.events.plan;

import nl.kroniek.events.Event;
import nl.kroniek.events.PlanId;

/** What happens to an annual plan and its activities. */
public sealed interface PlanEvent extends Event permits PlanDrafted, ActivityPlanned, ActivityReported,
        ActivityListKept, ActivityHandedOver, ActivityEnded, PortfolioFocusSet {
    PlanId plan();
}
