package nl.kroniek.query.meeting.exchange;

import java.util.List;

/** A file of which not one row can be read. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Object> values;

    /** @param key of the sentence that says what is wrong and what would be right */
    UnreadableFile(String key, Object... values) {
        super(key, null, false, false);
        this.values = List.of(values);
    }

    public String key() {
        return String.valueOf(getMessage());
    }

    public Object[] values() {
        return values.toArray();
    }
}
