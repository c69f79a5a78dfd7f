package nl.kroniek.events;

/** Names a decision, with the prefix {@code dec-}. */
public record DecisionId(String value) implements Id {

    public static final String PREFIX = "dec-";

    @Override
    public String toString() {
        return value;
    }
}
