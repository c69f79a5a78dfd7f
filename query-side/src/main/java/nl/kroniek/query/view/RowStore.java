package nl.kroniek.query.view;

import nl.kroniek.events.AssociationId;
import org.jspecify.annotations.Nullable;

/** Where rows are kept while events are folded into them: memory, or one batch on its way to the database. */
public interface RowStore<R> {

    @Nullable
    Row<R> get(AssociationId association, String id);

    void put(Row<R> row);
}
