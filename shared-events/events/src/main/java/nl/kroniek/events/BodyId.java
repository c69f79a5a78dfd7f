package nl.kroniek.events;

/** Names a body (gremium), with the prefix {@code bdy-}. */
public record BodyId(String value) implements Id {

    public static final String PREFIX = "bdy-";

    @Override
    public String toString() {
        return value;
    }
}
