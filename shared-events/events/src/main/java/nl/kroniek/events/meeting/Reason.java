package nl.kroniek.events.meeting;

import org.jspecify.annotations.Nullable;

/** One reason, with what people said of it. */
public record Reason(ReasonCategory category, @Nullable String explanation) {}
