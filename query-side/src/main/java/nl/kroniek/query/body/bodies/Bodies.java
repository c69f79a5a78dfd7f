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

    /** The bodies that went on into this one, and those that went into them before; the last to come first. */
    public List<BodyEntry> gatheredIn(BodyId id) {
        var found = new LinkedHashMap<BodyId, BodyEntry>();
        gather(id, found);
        found.remove(id);
        return List.copyOf(found.values());
    }

    /** Each once, also where two were merged into each other at the same moment. */
    private void gather(BodyId id, Map<BodyId, BodyEntry> found) {
        entries.values().stream().filter(body -> body.ended() != null && id.equals(body.ended().into()))
                .filter(body -> found.putIfAbsent(body.id(), body) == null).forEach(body -> gather(body.id(), found));
    }

    public List<BodyEntry> on(LocalDate day) {
        return entries.values().stream().filter(body -> body.mayExistOn(day)).toList();
    }
}
