package nl.kroniek.command.plan.report;

import java.util.Set;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.plan.Explanation;
import nl.kroniek.events.plan.Light;
import nl.kroniek.events.plan.LightColour;
import org.jspecify.annotations.Nullable;

/** Amber and red say cause, consequence and correction. */
public record AmberAndRedMustBeExplained(Light light, @Nullable Explanation explanation) implements Rule {

    @Override
    public boolean holds() {
        return !Colours.anyOf(light, Set.of(LightColour.AMBER, LightColour.RED)) || explanation != null
                && !explanation.cause().isBlank() && !explanation.consequence().isBlank()
                && !explanation.correction().isBlank();
    }

    @Override
    public String field() {
        return "/explanation";
    }
}
