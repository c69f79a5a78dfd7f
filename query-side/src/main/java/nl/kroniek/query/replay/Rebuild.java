package nl.kroniek.query.replay;

import java.time.Instant;
import java.util.List;
import nl.kroniek.events.AssociationId;
import org.jspecify.annotations.Nullable;

/**
 * One rebuild of a view, as it is kept.
 *
 * @param generation its number within the view, from 1
 * @param askedBy account of who asked for it
 * @param beginnings how often a process began to work on it: more than once when one was stopped or killed
 * @param done events that the new rows have seen
 * @param total events in the log
 * @param eventsPerSecond since the last beginning; 0 while that cannot be said
 * @param outcomes what the comparison with the live view said; empty before it
 * @param position global index up to which was compared; -1 before
 * @param endedBy account of who switched to it or cancelled it
 * @param swept whether the rows that nobody reads any more were removed
 */
public record Rebuild(String view, int generation, State state, String askedBy, Instant askedAt, int beginnings,
        long done, long total, long eventsPerSecond, List<Outcome> outcomes, long position, @Nullable String endedBy,
        @Nullable Instant endedAt, boolean swept) {

    /** From being built to its end. */
    public enum State {
        /** Reads the log. */
        BUILDING,
        /** Has read the log and was compared; follows the log until somebody chooses. */
        READY,
        /** People read it; or did until the next one. */
        SWITCHED,
        /** Thrown away. */
        CANCELLED
    }

    /** What the comparison found in one association. */
    public record Outcome(AssociationId association, long rows, long liveRows, int differences) {}

    public Rebuild {
        outcomes = List.copyOf(outcomes);
    }

    public static Rebuild asked(String view, int generation, String by, Instant at, long total) {
        return new Rebuild(view, generation, State.BUILDING, by, at, 0, 0, total, 0, List.of(), -1, null, null, false);
    }

    public boolean isRunning() {
        return state == State.BUILDING || state == State.READY;
    }

    /** Seconds until it has read the log; null when that cannot be said. */
    public @Nullable Long secondsLeft() {
        if (done >= total) {
            return 0L;
        }
        return eventsPerSecond == 0 ? null : Long.valueOf((total - done + eventsPerSecond - 1) / eventsPerSecond);
    }
}
