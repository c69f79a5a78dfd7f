package nl.kroniek.query.chronicle;

import java.util.List;
import java.util.function.Supplier;
import nl.kroniek.events.AssociationId;
import nl.kroniek.query.view.View;

/** Gives all rows that a view has of one association; the database and a fold in memory both do. */
public interface RowSource {

    <R> List<R> of(View<R> view, AssociationId association);

    /**
     * A part of a chronicle that is expensive to make, such as a sorted calendar. Who remembers parts may give the one
     * that was made of the very same things before.
     *
     * @param from everything it is made of
     */
    default <P> P part(Class<P> type, List<?> from, Supplier<P> made) {
        return made.get();
    }
}
