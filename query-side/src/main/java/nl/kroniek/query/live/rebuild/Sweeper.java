package nl.kroniek.query.live.rebuild;

import nl.kroniek.query.replay.Rebuild;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.IntStream;
import nl.kroniek.query.live.Generation;
import nl.kroniek.query.live.LiveViews;
import nl.kroniek.query.replay.Rebuild.State;
import nl.kroniek.query.view.View;

/**
 * Removes the rows and tokens of generations that nobody reads any more, some time after the end of a rebuild: by then
 * every process knows, and who does not finds nothing there and asks. Harmless when repeated.
 */
final class Sweeper {

    private final MongoDatabase database;
    private final LiveViews views;
    private final Duration grace;
    private final Clock clock;

    Sweeper(MongoDatabase database, LiveViews views, Duration grace, Clock clock) {
        this.database = database;
        this.views = views;
        this.grace = grace;
        this.clock = clock;
    }

    /** Whether it was time, and done. */
    boolean sweep(View<?> view, Rebuild ended) {
        var at = ended.endedAt();
        if (at == null || clock.instant().isBefore(at.plus(grace))) {
            return false;
        }
        int first = ended.state() == State.SWITCHED ? 0 : ended.generation();
        int last = ended.state() == State.SWITCHED ? ended.generation() - 1 : ended.generation();
        IntStream.rangeClosed(first, last).filter(number -> number != views.live(view).number())
                .forEach(number -> remove(new Generation<>(view, number)));
        return true;
    }

    private void remove(Generation<?> generation) {
        database.getCollection(generation.collection()).drop();
        database.getCollection("view_tokens").deleteMany(Filters.eq("processorName", generation.name()));
    }
}
