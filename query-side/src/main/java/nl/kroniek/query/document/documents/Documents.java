package nl.kroniek.query.document.documents;

import static java.util.Comparator.comparing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents that one association linked, as they stand at one position, by title. */
public final class Documents {

    private final Map<String, DocumentEntry> entries = new LinkedHashMap<>();

    public Documents(List<DocumentEntry> rows) {
        rows.stream().sorted(comparing(DocumentEntry::title).thenComparing(document -> document.id().value()))
                .forEach(row -> entries.put(row.id().value(), row));
    }

    public List<DocumentEntry> all() {
        return List.copyOf(entries.values());
    }

    public Optional<DocumentEntry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The documents about the thing with this id. */
    public List<DocumentEntry> about(String id) {
        return entries.values().stream()
                .filter(document -> document.about().stream().anyMatch(subject -> subject.value().equals(id)))
                .toList();
    }
}
