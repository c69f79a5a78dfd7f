package nl.kroniek.query.replay;

import java.util.List;
import java.util.function.ToLongFunction;
import nl.kroniek.events.AssociationId;

/**
 * What a replay of the log into an empty view said about the live one.
 *
 * @param position global index up to which both were compared
 * @param parts what was found in each association
 * @param done events that were read; equal to {@code total} when nothing was cut short
 * @param seconds how long it took
 */
public record Comparison(String view, long position, List<Part> parts, long done, long total, double seconds) {

    /**
     * @param rows rows after the replay
     * @param liveRows rows in the live view
     */
    public record Part(AssociationId association, long rows, long liveRows, List<Difference> differences) {

        public Part {
            differences = List.copyOf(differences);
        }
    }

    public Comparison {
        parts = List.copyOf(parts);
    }

    public boolean same() {
        return differences().isEmpty();
    }

    public List<Difference> differences() {
        return parts.stream().flatMap(part -> part.differences().stream()).toList();
    }

    public long rows() {
        return sum(Part::rows);
    }

    public long liveRows() {
        return sum(Part::liveRows);
    }

    public long eventsPerSecond() {
        return Math.round(done / seconds);
    }

    private long sum(ToLongFunction<Part> figure) {
        return parts.stream().mapToLong(figure).sum();
    }
}
