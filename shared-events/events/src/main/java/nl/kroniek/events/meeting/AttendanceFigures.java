package nl.kroniek.events.meeting;

import org.jspecify.annotations.Nullable;

/** The answers as they stood at that moment; what nobody wrote down is absent. */
public record AttendanceFigures(@Nullable Integer invited, @Nullable Integer accepted, @Nullable Integer declined,
        @Nullable Integer noAnswer, @Nullable Integer minimum) {}
