package nl.kroniek.events;

/** Names a seat in a body or an external committee, with the prefix {@code sea-}. */
public record SeatId(String value) implements Id {

    public static final String PREFIX = "sea-";

    @Override
    public String toString() {
        return value;
    }
}
