package nl.kroniek.query.live;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kroniek.events.AssociationId;
import nl.kroniek.query.view.Row;

/**
 * A view as it lies in the database.
 *
 * @param positions per association the global index of its last event in the view
 * @param rows as stored, also those that should not be there
 * @param blocked things of which an event was set apart
 */
public record StoredView<R>(Map<AssociationId, Long> positions, List<StoredRow<R>> rows, Set<String> blocked) {

    /** @param key under which it is stored; normally the association and the id of the row */
    public record StoredRow<R>(String key, Row<R> row) {}

    public StoredView {
        rows = List.copyOf(rows);
        blocked = Set.copyOf(blocked);
    }
}
