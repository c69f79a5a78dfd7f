package nl.kroniek.events.plan;

import org.jspecify.annotations.Nullable;

/**
 * The traffic light of an activity in one half-year. A colour that was lost is absent, which is not the same as no
 * light.
 */
public sealed interface Light {

    /** No light was given. */
    record Absent() implements Light {}

    /** One light. */
    record One(@Nullable LightColour colour) implements Light {}

    /** Two lights joined by a dash. */
    record Range(@Nullable LightColour from, @Nullable LightColour to) implements Light {}
}
