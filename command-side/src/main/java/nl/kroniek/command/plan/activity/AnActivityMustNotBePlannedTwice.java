package nl.kroniek.command.plan.activity;

import java.util.List;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.ActivityId;

/** An activity stands in the plan once. */
public record AnActivityMustNotBePlannedTwice(ActivityId activity, boolean planned) implements Rule {

    @Override
    public boolean holds() {
        return !planned;
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
