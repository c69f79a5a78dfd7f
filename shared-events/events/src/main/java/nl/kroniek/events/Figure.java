package nl.kroniek.events;

import org.jspecify.annotations.Nullable;

/**
 * A number as people really know it: exact, about, at least, or several of which nobody wrote down how many.
 *
 * @param value the number; absent only with {@link Certainty#SEVERAL}
 */
public record Figure(@Nullable Integer value, Certainty certainty) {

    /** How sure the number is. */
    public enum Certainty {
        EXACT, ABOUT, AT_LEAST, SEVERAL
    }

    public static Figure exactly(int value) {
        return new Figure(value, Certainty.EXACT);
    }

    public static Figure about(int value) {
        return new Figure(value, Certainty.ABOUT);
    }

    public static Figure several() {
        return new Figure(null, Certainty.SEVERAL);
    }
}
