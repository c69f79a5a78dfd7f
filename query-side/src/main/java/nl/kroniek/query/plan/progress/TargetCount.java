package nl.kroniek.query.plan.progress;

import nl.kroniek.events.plan.Target;

/**
 * How many meetings that count were held, against the target. Derived at the moment of asking, never stored.
 *
 * @param held at least so many, when {@code vague}
 * @param vague some record stands for an unknown number of meetings
 */
public record TargetCount(int held, boolean vague, Target target) {

    public boolean isMet() {
        return switch (target.comparison()) {
            case EXACTLY -> held == target.value() && !vague;
            case AT_LEAST -> held >= target.value();
        };
    }
}
