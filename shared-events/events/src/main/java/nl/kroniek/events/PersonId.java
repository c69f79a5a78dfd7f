package nl.kroniek.events;

/** Names a person; the name lives only, encrypted, in Person events, with the prefix {@code per-}. */
public record PersonId(String value) implements Id {

    public static final String PREFIX = "per-";

    @Override
    public String toString() {
        return value;
    }
}
