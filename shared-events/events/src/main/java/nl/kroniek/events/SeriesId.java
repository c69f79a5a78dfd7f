package nl.kroniek.events;

/** Names a series of meetings of which only the rhythm is known, with the prefix {@code ser-}. */
public record SeriesId(String value) implements Id {

    public static final String PREFIX = "ser-";

    @Override
    public String toString() {
        return value;
    }
}
