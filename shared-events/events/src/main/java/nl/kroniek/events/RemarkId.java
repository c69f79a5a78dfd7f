package nl.kroniek.events;

/** Names a remark, with the prefix {@code rem-}. */
public record RemarkId(String value) implements Id {

    public static final String PREFIX = "rem-";

    @Override
    public String toString() {
        return value;
    }
}
