package nl.kroniek.events.plan;

import java.util.List;
import nl.kroniek.events.ActivityId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Committee;
import nl.kroniek.events.Holder;
import nl.kroniek.events.Party;
import nl.kroniek.events.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * An activity stands in the plan, in the form of the association.
 *
 * @param code as the plan numbers it, where it does
 * @param responsible functions, not names of staff
 * @param staffMeetings what the form says under Ambtelijke overleggen, beside the list
 */
public record ActivityPlanned(AssociationId association, PlanId plan, ActivityId activity, @Nullable String code,
        String chapter, String portfolio, String title, String objective, List<String> results, @Nullable Target target,
        List<Party> organisers, List<Holder> chairs, List<Committee> committees, List<String> responsible,
        List<Party> partners, @Nullable String staffMeetings) implements PlanEvent {}
