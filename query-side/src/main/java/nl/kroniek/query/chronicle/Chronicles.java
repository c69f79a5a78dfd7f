package nl.kroniek.query.chronicle;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nl.kroniek.events.AssociationId;
import nl.kroniek.log.LogReader;

/** Where pages and answers get what they show: an association as it is now, or as it was known at a position. */
public final class Chronicles {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final long NAP_MILLIS = 10;

    private final ViewReader views;
    private final LogReader log;
    private final Map<AssociationId, RememberedParts> remembered = new ConcurrentHashMap<>();

    public Chronicles(ViewReader views, LogReader log) {
        this.views = views;
        this.log = log;
    }

    /** Every association that was registered. */
    public Set<AssociationId> associations() {
        return views.associations(Views.DIRECTORY);
    }

    /** The association as it is now; empty when there is none of that name. */
    public Optional<Chronicle> of(AssociationId association) {
        // The position is taken before the rows are read: the answer is never older than it says.
        long position = position();
        return registered(Chronicle.of(association, position,
                remembered.computeIfAbsent(association, any -> new RememberedParts(views))));
    }

    /**
     * The association as it was known when the log was that long: its events are folded on request.
     *
     * @param position global index of the last event to know, itself included
     */
    public Optional<Chronicle> asKnownAt(AssociationId association, long position) {
        var fold = new Fold(Views.ALL);
        try (var events = log.events(association, -1, position)) {
            events.forEach(fold::add);
        }
        return registered(Chronicle.of(association, Math.min(position, log.head()), fold));
    }

    /** Global index up to which every view has seen the log. */
    public long position() {
        return Views.ALL.stream().mapToLong(views::position).min().orElse(-1);
    }

    /** Global index of the last event in the log. */
    public long head() {
        return log.head();
    }

    /** Waits, at most 2 seconds, until every view has passed the position. Says whether it has. */
    public boolean await(long position) {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        try {
            if (position() < position) {
                views.hurry();
            }
            while (position() < position) {
                if (System.nanoTime() > deadline) {
                    return false;
                }
                TimeUnit.MILLISECONDS.sleep(NAP_MILLIS);
            }
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<Chronicle> registered(Chronicle chronicle) {
        return chronicle.directory().association().map(known -> chronicle);
    }
}
