package nl.kroniek.query.plan.progress;

import java.util.List;
import nl.kroniek.events.Committee;
import nl.kroniek.events.Holder;
import nl.kroniek.events.Party;
import nl.kroniek.events.plan.Target;
import org.jspecify.annotations.Nullable;

/**
 * What the plan says of an activity, in the association's own form.
 *
 * @param code as the plan numbers it, where it does
 * @param responsible functions, not names of staff ("Wie")
 * @param staffMeetings what the form says under Ambtelijke overleggen, beside the list
 */
public record ActivityForm(@Nullable String code, String chapter, String portfolio, String title, String objective,
        List<String> results, @Nullable Target target, List<Party> organisers, List<Holder> chairs,
        List<Committee> committees, List<String> responsible, List<Party> partners, @Nullable String staffMeetings) {}
