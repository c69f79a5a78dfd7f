package nl.kroniek.command.plan;

import java.util.List;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.ActivityId;

/** What has ended cannot end again or go on elsewhere. */
public record AnEndedActivityMustStayEnded(ActivityId activity, boolean ended) implements Rule {

    @Override
    public boolean holds() {
        return !ended;
    }

    @Override
    public String field() {
        return "/activity";
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public List<String> arguments() {
        return List.of(activity.value());
    }
}
