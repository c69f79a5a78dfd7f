package nl.kroniek.events.plan;

/**
 * A number to reach, exactly or at least.
 *
 * @param value how many, of what the intended result names
 */
public record Target(int value, Comparison comparison) {

    /** "three" is not "at least three". */
    public enum Comparison {
        EXACTLY, AT_LEAST
    }
}
