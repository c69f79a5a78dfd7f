package nl.kroniek.command.plan.activity;

import java.util.List;
import nl.kroniek.command.Command;
import nl.kroniek.events.ActivityId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Committee;
import nl.kroniek.events.Holder;
import nl.kroniek.events.Party;
import nl.kroniek.events.PlanId;
import nl.kroniek.events.plan.Target;
import org.jspecify.annotations.Nullable;

/** An activity stands in the plan. */
public record PlanActivity(AssociationId association, PlanId id, ActivityId activity, @Nullable String code,
        String chapter, String portfolio, String title, String objective, List<String> results, @Nullable Target target,
        List<Party> organisers, List<Holder> chairs, List<Committee> committees, List<String> responsible,
        List<Party> partners, @Nullable String staffMeetings) implements Command {}
