package nl.kroniek.events.plan;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.PlanId;
import nl.kroniek.events.VagueDate;

/** There is a plan for a year. */
public record PlanDrafted(AssociationId association, PlanId plan, int year, String title,
        VagueDate on) implements PlanEvent {}
