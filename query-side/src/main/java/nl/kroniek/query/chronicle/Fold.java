package nl.kroniek.query.chronicle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kroniek.events.AssociationId;
import nl.kroniek.log.Recorded;
import nl.kroniek.query.view.Intake;
import nl.kroniek.query.view.RowsInMemory;
import nl.kroniek.query.view.View;

/** Views folded in memory: the same projections as the live ones, over as much of the log as one gives it. */
public final class Fold implements RowSource {

    private record Filling<R>(Intake<R> intake, RowsInMemory<R> rows) {

        static <R> Filling<R> of(View<R> view) {
            return new Filling<>(new Intake<>(view, Set.of()), new RowsInMemory<>());
        }

        void take(Recorded recorded) {
            intake.take(recorded, rows);
        }
    }

    private final Map<View<?>, Filling<?>> fillings = new LinkedHashMap<>();
    private long position = -1;

    public Fold(List<View<?>> views) {
        views.forEach(view -> fillings.put(view, Filling.of(view)));
    }

    public void add(Recorded recorded) {
        fillings.values().forEach(filling -> filling.take(recorded));
        position = recorded.position();
    }

    /** Global index of the last event that was added; -1 before the first. */
    public long position() {
        return position;
    }

    @Override
    public <R> List<R> of(View<R> view, AssociationId association) {
        return rows(view).of(association);
    }

    @SuppressWarnings("unchecked")
    public <R> RowsInMemory<R> rows(View<R> view) {
        var found = fillings.get(view);
        if (found == null) {
            throw new IllegalArgumentException("the view " + view.name() + " was not folded");
        }
        return (RowsInMemory<R>) found.rows();
    }
}
