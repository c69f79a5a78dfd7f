package nl.kroniek.command.plan.draft;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.PlanId;
import nl.kroniek.events.VagueDate;

/** There is a plan for a year. */
public record DraftPlan(AssociationId association, PlanId id, int year, String title,
        VagueDate on) implements Command {}
