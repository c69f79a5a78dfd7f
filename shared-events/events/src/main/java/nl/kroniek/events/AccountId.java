package nl.kroniek.events;

/** Names somebody who can sign in, with the prefix {@code acc-}. Opaque: whose name it is stands outside the log. */
public record AccountId(String value) implements Id {

    public static final String PREFIX = "acc-";

    @Override
    public String toString() {
        return value;
    }
}
