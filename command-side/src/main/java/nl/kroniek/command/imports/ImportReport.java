package nl.kroniek.command.imports;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What an import did.
 *
 * @param total lines with a command
 * @param carriedOut recorded now; in a dry run: would have been
 * @param alreadyDone recorded by an earlier import
 * @param position global index of the last event that it recorded or found recorded; -1 where there is none
 */
public record ImportReport(boolean dryRun, int total, int carriedOut, int alreadyDone, List<RefusedLine> refused,
        long position, Duration took) {

    public ImportReport {
        refused = List.copyOf(refused);
    }

    /** For JSON. */
    public Map<String, ?> asMap() {
        return Map.of("dryRun", dryRun, "total", total, "carriedOut", carriedOut, "alreadyDone", alreadyDone,
                "refused", refused.size(), "position", position, "milliseconds", took.toMillis());
    }
}
