package nl.kroniek.query.web.date;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of the day as people type them: 14.00, 14:00 uur, 14u30, 9 uur, 2 pm. */
public final class ClockTimes {

    static final String MARKED = "(?:om |at )?(\\d{1,2})(?:[.:u](\\d{2}) ?(?:uur|u|h)?| ?(?:uur|u|h))(?: ?(am|pm))?"
            + "|(?:om |at )?(\\d{1,2}) ?(am|pm)|(?:om|at) (\\d{1,2})";

    private static final Pattern TIME = Pattern.compile(MARKED);
    private static final Pattern BARE = Pattern.compile("(\\d{1,2})|(\\d{2})(\\d{2})");
    private static final int NOON = 12;

    private ClockTimes() {}

    /** Empty when this is no time of day. */
    public static Optional<LocalTime> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        Matcher bare = BARE.matcher(text);
        if (bare.matches()) {
            return bare.group(1) != null
                    ? time(bare.group(1), null, null)
                    : time(bare.group(2), bare.group(3), null);
        }
        Matcher marked = TIME.matcher(text);
        return marked.matches() ? of(marked) : Optional.empty();
    }

    private static Optional<LocalTime> of(Matcher marked) {
        if (marked.group(1) != null) {
            return time(marked.group(1), marked.group(2), marked.group(3));
        }
        return marked.group(4) != null
                ? time(marked.group(4), null, marked.group(5))
                : time(marked.group(6), null, null);
    }

    private static Optional<LocalTime> time(String hours, @Nullable String minutes, @Nullable String half) {
        int hour = Integer.parseInt(hours);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        if (half != null && hour > NOON || hour > 23 || minute > 59) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(half == null ? hour : hour % NOON + (half.equals("pm") ? NOON : 0), minute));
    }
}
