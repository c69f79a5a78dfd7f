package nl.kroniek.query.view;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The rows of one view and one association, as a projection sees them while it handles one event. A row that already
 * reflects the event, or a later one, is left as it is.
 */
public interface Rows<R> {

    Optional<R> find(String id);

    void put(String id, R row);

    /** Changes a row; does nothing when there is none. */
    default void change(String id, UnaryOperator<R> change) {
        find(id).ifPresent(row -> put(id, change.apply(row)));
    }
}
