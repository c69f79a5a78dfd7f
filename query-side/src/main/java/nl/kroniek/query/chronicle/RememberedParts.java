package nl.kroniek.query.chronicle;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.kroniek.events.AssociationId;
import nl.kroniek.query.view.View;

/**
 * The parts of the last chronicle of one association. Sorting a year of thousands of meetings takes longer than showing
 * a page of it, and between two pages mostly nothing has happened: then the rows are the same lists, and so are the
 * parts.
 */
final class RememberedParts implements RowSource {

    private record Part(List<?> from, Object made) {

        /** The same things, not equal ones: comparing rows would cost what is saved. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(List<?> others) {
            for (int i = 0; i < others.size(); i++) {
                if (from.get(i) != others.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final RowSource rows;
    private final Map<Class<?>, Part> parts = new ConcurrentHashMap<>();

    RememberedParts(RowSource rows) {
        this.rows = rows;
    }

    @Override
    public <R> List<R> of(View<R> view, AssociationId association) {
        return rows.of(view, association);
    }

    @Override
    public <P> P part(Class<P> type, List<?> from, Supplier<P> made) {
        Part known = parts.get(type);
        if (known == null || !known.isOf(from)) {
            known = new Part(List.copyOf(from), made.get());
            parts.put(type, known);
        }
        return type.cast(known.made());
    }
}
