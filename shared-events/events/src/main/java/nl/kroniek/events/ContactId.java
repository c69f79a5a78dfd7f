package nl.kroniek.events;

/** Names a contact that was not a meeting, with the prefix {@code con-}. */
public record ContactId(String value) implements Id {

    public static final String PREFIX = "con-";

    @Override
    public String toString() {
        return value;
    }
}
