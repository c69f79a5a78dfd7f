package nl.kroniek.events;

/** Names a milestone, with the prefix {@code mil-}. */
public record MilestoneId(String value) implements Id {

    public static final String PREFIX = "mil-";

    @Override
    public String toString() {
        return value;
    }
}
