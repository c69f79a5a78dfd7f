package nl.kroniek.query.meeting.stamps;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kroniek.events.Subject;

/** The times of one calendar as they stand at one position. */
public final class Stamps {

    private final Map<Subject, Stamp> entries;

    public Stamps(List<Stamp> rows) {
        entries = rows.stream().collect(Collectors.toMap(Stamp::id, Function.identity()));
    }

    public Optional<Stamp> find(Subject id) {
        return Optional.ofNullable(entries.get(id));
    }
}
