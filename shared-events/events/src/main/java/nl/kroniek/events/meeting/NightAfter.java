package nl.kroniek.events.meeting;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What began in the afternoon or evening and ended before the morning ended on the day after. Any other end before the
 * beginning is a slip of the pen.
 */
public final class NightAfter {

    private static final LocalTime AFTERNOON = LocalTime.NOON;
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private NightAfter() {}

    /** Whether that end lies in the night after the day of that beginning; never where one of them is not known. */
    public static boolean holds(@Nullable LocalTime begin, @Nullable LocalTime end) {
        return begin != null && end != null && !begin.isBefore(AFTERNOON) && !end.isAfter(MORNING);
    }
}
