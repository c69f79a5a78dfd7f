package nl.kroniek.query.replay;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.kroniek.events.AssociationId;
import nl.kroniek.query.live.LiveViews;
import nl.kroniek.query.live.StoredRows;
import nl.kroniek.query.live.StoredView;
import nl.kroniek.query.view.View;

/** Reads a whole live view between two writes: a few times if need be. */
record AtRest(LiveViews live) {

    private static final int TRIES = 20;
    private static final long NAP_MILLIS = 100;

    /**
     * @param least global index that the view must have reached
     * @throws LiveIsMovingException when it did not get there, or changed each time it was read
     */
    <R> StoredView<R> read(View<R> view, long least) {
        try {
            for (int i = 0; i < TRIES; i++) {
                StoredRows<R> rows = live.stored(live.live(view));
                Map<AssociationId, Long> before = rows.positions();
                if (rows.position() >= least) {
                    var stored = rows.all();
                    if (stored.positions().equals(before) && isWhole(stored)) {
                        return stored;
                    }
                }
                TimeUnit.MILLISECONDS.sleep(NAP_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new LiveIsMovingException(view.name());
    }

    /** Rows of a batch of which the position is not written yet would look like differences. */
    private static boolean isWhole(StoredView<?> stored) {
        return stored.rows().stream().map(StoredView.StoredRow::row).allMatch(
                row -> row.position() <= stored.positions().getOrDefault(row.association(), Long.MAX_VALUE));
    }
}
