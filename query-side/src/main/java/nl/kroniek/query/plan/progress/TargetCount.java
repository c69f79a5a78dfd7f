package nl.kroniek.query.plan.progress;

import nl.kroniek.events.plan.Target;

/**
 * How many meetings that count were held, against the target. Derived at the moment of asking, never stored.
 *
 * @param held at least so many, when {@code vague}
 * @param vague some record stands for an unknown number of meetings
 */
public record TargetCount(int held, boolean vague, Target target) {

    /** "Three" is reached by four as well: {@link #isPassed} tells them apart. */
    public boolean isMet() {
        return held >= target.value();
    }

    /** More were held than were meant; for "at least three", four is what was meant. */
    public boolean isPassed() {
        return target.comparison() == Target.Comparison.EXACTLY && held > target.value();
    }
}
