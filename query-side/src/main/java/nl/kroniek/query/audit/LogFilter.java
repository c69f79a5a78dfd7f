package nl.kroniek.query.audit;

import java.time.Instant;
import nl.kroniek.log.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the log; null: does not matter.
 *
 * @param type short name of the kind of event
 * @param actor account of who recorded it
 * @param from recorded at this time or later
 * @param until recorded before this time
 * @param subject id of the thing it happened to
 */
public record LogFilter(@Nullable String type, @Nullable String actor, @Nullable Instant from, @Nullable Instant until,
        @Nullable String subject) {

    public static final LogFilter NONE = new LogFilter(null, null, null, null, null);

    boolean fits(Recorded event) {
        return (type == null || type.equals(event.type()))
                && (actor == null || actor.equals(event.metadata().get("actor")))
                && (from == null || !event.recordedAt().isBefore(from))
                && (until == null || event.recordedAt().isBefore(until))
                && (subject == null || subject.equals(event.aggregateId()));
    }
}
