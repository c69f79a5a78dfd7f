package nl.kroniek.query.chronicle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kroniek.events.AssociationId;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.query.view.Moment;
import nl.kroniek.query.view.RowsInMemory;
import nl.kroniek.query.view.View;

/** Views folded in memory: the same projections as the live ones, over as much of the log as one gives it. */
public final class Fold implements RowSource {

    private final Map<View<?>, RowsInMemory<?>> rows = new LinkedHashMap<>();
    private long position = -1;

    public Fold(List<View<?>> views) {
        views.forEach(view -> rows.put(view, new RowsInMemory<>()));
    }

    public void add(RecordedEvent recorded) {
        var event = recorded.event();
        var moment = new Moment(event.association(), recorded.position(), recorded.sequence());
        rows.keySet().forEach(view -> apply(view, recorded, moment));
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
        var found = rows.get(view);
        if (found == null) {
            throw new IllegalArgumentException("the view " + view.name() + " was not folded");
        }
        return (RowsInMemory<R>) found;
    }

    private <R> void apply(View<R> view, RecordedEvent recorded, Moment moment) {
        view.apply(recorded.event(), moment, rows(view));
    }
}
