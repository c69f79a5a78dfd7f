package nl.kroniek.events;

/** Names an activity of an annual plan, with the prefix {@code act-}. */
public record ActivityId(String value) implements Id {

    public static final String PREFIX = "act-";

    @Override
    public String toString() {
        return value;
    }
}
