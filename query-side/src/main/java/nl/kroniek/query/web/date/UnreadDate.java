package nl.kroniek.query.web.date;

import java.util.List;

/** Leaves the reading of a date from wherever it is; never leaves this package. */
final class UnreadDate extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final List<String> arguments;

    UnreadDate(String key, String... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    DateTyped.Unread typed() {
        return new DateTyped.Unread(key, arguments);
    }
}
