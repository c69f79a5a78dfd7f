package nl.kroniek.events.meeting;

import org.jspecify.annotations.Nullable;

/**
 * The answers as they stood at that moment, each a number of people or members; what nobody wrote down is absent.
 *
 * @param minimum how many had to come
 */
public record AttendanceFigures(@Nullable Integer invited, @Nullable Integer accepted, @Nullable Integer declined,
        @Nullable Integer noAnswer, @Nullable Integer minimum) {}
