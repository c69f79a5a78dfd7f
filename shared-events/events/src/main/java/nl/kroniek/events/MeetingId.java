package nl.kroniek.events;

/** Names a meeting, with the prefix {@code mtg-}. */
public record MeetingId(String value) implements Id {

    public static final String PREFIX = "mtg-";

    @Override
    public String toString() {
        return value;
    }
}
