package nl.kroniek.events.meeting;

import org.jspecify.annotations.Nullable;

/**
 * One reason, with what people said of it.
 *
 * @param explanation in their words; always there with {@link ReasonCategory#OTHER}
 */
public record Reason(ReasonCategory category, @Nullable String explanation) {}
