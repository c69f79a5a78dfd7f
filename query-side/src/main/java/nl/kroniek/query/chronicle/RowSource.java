package nl.kroniek.query.chronicle;

import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.query.view.View;

/** Gives all rows that a view has of one association; the database and a fold in memory both do. */
public interface RowSource {

    <R> List<R> of(View<R> view, AssociationId association);
}
