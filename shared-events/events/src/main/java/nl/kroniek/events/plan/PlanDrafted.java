package nl.kroniek.events.plan;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.PlanId;
import nl.kroniek.events.VagueDate;

/**
 * There is a plan for a year.
 *
 * @param year the calendar year it is for, for example 2023; one plan a year
 * @param on when it was drafted
 */
public record PlanDrafted(AssociationId association, PlanId plan, int year, String title,
        VagueDate on) implements PlanEvent {}
