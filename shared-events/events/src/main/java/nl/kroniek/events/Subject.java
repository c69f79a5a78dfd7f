package nl.kroniek.events;

/** The id of a thing of any kind; its prefix tells which, for example {@code mtg-} for a meeting. */
public record Subject(String value) implements Id {

    public static Subject of(Id id) {
        return new Subject(id.value());
    }

    /** Whether this is the id of a thing with that prefix, for example {@link MeetingId#PREFIX}. */
    public boolean isA(String prefix) {
        return value.startsWith(prefix);
    }

    @Override
    public String toString() {
        return value;
    }
}
