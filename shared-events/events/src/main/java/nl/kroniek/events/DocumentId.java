package nl.kroniek.events;

/** Names a link to a document kept elsewhere, with the prefix {@code doc-}. */
public record DocumentId(String value) implements Id {

    public static final String PREFIX = "doc-";

    @Override
    public String toString() {
        return value;
    }
}
