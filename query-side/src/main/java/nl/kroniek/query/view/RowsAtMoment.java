package nl.kroniek.query.view;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Guards a store for the length of one event: its own association only, and no row that has already seen the event. */
final class RowsAtMoment<R> implements Rows<R> {

    private final RowStore<R> store;
    private final Moment moment;
    private final Set<String> written = new HashSet<>();

    RowsAtMoment(RowStore<R> store, Moment moment) {
        this.store = store;
        this.moment = moment;
    }

    @Override
    public Optional<R> find(String id) {
        return Optional.ofNullable(store.get(moment.association(), id)).map(Row::value);
    }

    @Override
    public void put(String id, R value) {
        var row = store.get(moment.association(), id);
        if (row == null || row.position() < moment.position() || written.contains(id)) {
            written.add(id);
            store.put(new Row<>(moment.association(), id, moment.position(), value));
        }
    }
}
