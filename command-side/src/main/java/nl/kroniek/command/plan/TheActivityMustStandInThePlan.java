package nl.kroniek.command.plan;

import java.util.List;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.ActivityId;

/** Only what stands in the plan can be reported, ended or handed over. */
public record TheActivityMustStandInThePlan(ActivityId activity, boolean holds) implements Rule {

    @Override
    public String field() {
        return "/activity";
    }

    @Override
    public List<String> arguments() {
        return List.of(activity.value());
    }
}
