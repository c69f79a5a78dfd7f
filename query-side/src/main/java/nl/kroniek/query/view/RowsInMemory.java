package nl.kroniek.query.view;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kroniek.events.AssociationId;
import org.jspecify.annotations.Nullable;

/** Rows in memory: for time travel, for replay, and for tests. */
public final class RowsInMemory<R> implements RowStore<R> {

    private record Key(AssociationId association, String id) {}

    private final Map<Key, Row<R>> rows = new LinkedHashMap<>();

    @Override
    public @Nullable Row<R> get(AssociationId association, String id) {
        return rows.get(new Key(association, id));
    }

    @Override
    public void put(Row<R> row) {
        rows.put(new Key(row.association(), row.id()), row);
    }

    public Collection<Row<R>> all() {
        return Collections.unmodifiableCollection(rows.values());
    }

    public List<R> of(AssociationId association) {
        return rows.values().stream().filter(row -> row.association().equals(association)).map(Row::value).toList();
    }
}
