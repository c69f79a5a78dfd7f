package nl.kroniek.query.body.bodies;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kroniek.events.BodyId;

/** The bodies of one association as they stand at one position, by kind and name. */
public final class Bodies {

    private final Map<BodyId, BodyEntry> entries = new LinkedHashMap<>();

    public Bodies(List<BodyEntry> rows) {
        rows.stream().sorted(comparing(BodyEntry::kind).thenComparing(BodyEntry::name)
                .thenComparing(body -> body.id().value())).forEach(row -> entries.put(row.id(), row));
    }

    /** Those that ended included. */
    public List<BodyEntry> all() {
        return List.copyOf(entries.values());
    }

    public Optional<BodyEntry> find(BodyId id) {
        return Optional.ofNullable(entries.get(id));
    }

    public List<BodyEntry> on(LocalDate day) {
        return entries.values().stream().filter(body -> body.mayExistOn(day)).toList();
    }
}
