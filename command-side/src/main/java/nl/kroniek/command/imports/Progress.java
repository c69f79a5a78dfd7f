package nl.kroniek.command.imports;

import java.time.Duration;
import java.util.Map;

/** How far an import is. */
public record Progress(int done, int total, double perSecond, Duration left) {

    static Progress of(int done, int total, long nanos) {
        double perSecond = nanos <= 0 ? 0 : done * 1e9 / nanos;
        long left = perSecond <= 0 ? 0 : Math.round((total - done) / perSecond);
        return new Progress(done, total, Math.round(perSecond * 10) / 10.0, Duration.ofSeconds(left));
    }

    /** For JSON: {@code done}, {@code total}, {@code perSecond}, {@code secondsLeft}. */
    public Map<String, ?> asMap() {
        return Map.of("done", done, "total", total, "perSecond", perSecond, "secondsLeft", left.toSeconds());
    }
}
