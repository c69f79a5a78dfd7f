package nl.kroniek.query.replay;

import java.util.List;

/**
 * What a replay of the log into an empty view said about the live one.
 *
 * @param position global index up to which both were compared
 * @param rows rows after the replay
 * @param liveRows rows in the live view
 * @param done events that were read; equal to {@code total} when nothing was cut short
 * @param seconds how long it took
 */
public record Comparison(String view, long position, boolean same, List<Difference> differences, long rows,
        long liveRows, long done, long total, double seconds, long eventsPerSecond) {

    public Comparison {
        differences = List.copyOf(differences);
    }
}
