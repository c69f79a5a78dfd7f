package nl.kroniek.events;

/** The id of a thing of any kind; its prefix tells which, for example {@link MeetingId#PREFIX} for a meeting. */
public record Subject(String value) implements Id {

    public static Subject of(Id id) {
        return new Subject(id.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
