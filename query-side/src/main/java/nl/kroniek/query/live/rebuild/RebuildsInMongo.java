package nl.kroniek.query.live.rebuild;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.kroniek.log.LogReader;
import nl.kroniek.query.live.LiveViews;
import nl.kroniek.query.replay.Rebuild;
import nl.kroniek.query.replay.Rebuild.State;
import nl.kroniek.query.replay.RebuildRefused;
import nl.kroniek.query.replay.RebuildRefused.Why;
import nl.kroniek.query.replay.Rebuilds;
import nl.kroniek.query.view.View;

/** Rebuilds as they stand in the database; the leader does the work. */
final class RebuildsInMongo implements Rebuilds {

    private final RebuildDocuments documents;
    private final LiveViews views;
    private final LogReader log;
    private final Clock clock;

    RebuildsInMongo(RebuildDocuments documents, LiveViews views, LogReader log, Clock clock) {
        this.documents = documents;
        this.views = views;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Rebuild begin(View<?> view, String by) {
        var before = documents.of(view.name());
        int number = before.isEmpty() ? 1 : before.getFirst().generation() + 1;
        var rebuild = Rebuild.asked(view.name(), number, by, clock.instant(), log.head() + 1);
        // Who asks at the same time chooses the same number, and one of the two is first.
        if (before.stream().anyMatch(Rebuild::isRunning) || !documents.insert(rebuild)) {
            throw new RebuildRefused(Why.RUNNING);
        }
        return rebuild;
    }

    @Override
    public Optional<Rebuild> find(View<?> view, int generation) {
        return documents.find(view.name(), generation);
    }

    @Override
    public List<Rebuild> of(View<?> view) {
        return documents.of(view.name());
    }

    @Override
    public Rebuild switchTo(Rebuild rebuild, String by) {
        var switched = end(rebuild, State.SWITCHED, by);
        // Who switched reads it at once; other processes within a few looks.
        views.look();
        return switched;
    }

    @Override
    public Rebuild cancel(Rebuild rebuild, String by) {
        return end(rebuild, State.CANCELLED, by);
    }

    private Rebuild end(Rebuild rebuild, State to, String by) {
        if (!rebuild.isRunning()) {
            throw new RebuildRefused(Why.ENDED);
        }
        if (to == State.SWITCHED && rebuild.state() != State.READY) {
            throw new RebuildRefused(Why.NOT_READY);
        }
        if (!documents.end(rebuild, to, by, clock.instant())) {
            throw new RebuildRefused(Why.ENDED);
        }
        return documents.find(rebuild.view(), rebuild.generation()).orElseThrow();
    }
}
