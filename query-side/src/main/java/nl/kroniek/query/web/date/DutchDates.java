package nl.kroniek.query.web.date;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in Dutch habit, and in English: "21 september 2024", "7-11", "do 7 nov 14.00", "najaar 2024", "Q3",
 * "na 1 maart 2024". Every date that a page shows can be typed back. Without a year, the nearest one.
 */
public final class DutchDates {

    private static final Pattern UNKNOWN = Pattern.compile("(?:(?:datum|dag|date) )?(?:is )?(?:nog |not yet )?"
            + "(?:niet bekend|onbekend|not known(?: yet)?|unknown|\\?|(?:nog )?te bepalen|ntb|tbd)");
    private static final Pattern VERBATIM = Pattern.compile("(.*) \\((?:bron|source): “(.*)”\\)");
    private static final Pattern TIMED = Pattern.compile("(.*?) (?:" + ClockTimes.MARKED + ")");
    private static final Pattern HOURS = Pattern
            .compile(".*\\d[.:]\\d{2} ?(?:uur )?(?:-|tot|t/m|to) ?\\d{1,2}[.:]\\d{2}.*");
    private static final int LONGEST = 400;
    private static final Pattern WEEKDAY = Pattern.compile("([a-z]{2,9}) (.+)");

    private final Years years;

    /** @param locale of the reader, for the names in sentences about what is wrong */
    public DutchDates(LocalDate today, Toward toward, Locale locale) {
        this.years = new Years(today, toward, locale);
    }

    /** @param typed not blank */
    public DateTyped read(String typed) {
        Matcher verbatim = VERBATIM.matcher(typed.strip());
        try {
            return new DateTyped.Read(verbatim.matches()
                    ? date(verbatim.group(1)).as(verbatim.group(2))
                    : date(typed));
        } catch (UnreadDate unread) {
            return unread.typed();
        }
    }

    private VagueDate date(String typed) {
        String text = plain(typed);
        if (text.length() > LONGEST) {
            throw new UnreadDate("date.unread");
        }
        if (HOURS.matcher(text).matches()) {
            throw new UnreadDate("date.no-such-time");
        }
        if (UNKNOWN.matcher(text).matches()) {
            return VagueDate.unknown();
        }
        VagueDate whole = weekdayed(text);
        if (whole != null) {
            return whole;
        }
        Matcher timed = TIMED.matcher(text);
        VagueDate day = timed.matches() ? weekdayed(timed.group(1)) : null;
        if (day == null) {
            throw new UnreadDate("date.unread");
        }
        if (!day.isDay()) {
            throw new UnreadDate("date.time-without-day");
        }
        return day.at(time(TIMED.matcher(text)));
    }

    private static LocalTime time(Matcher timed) {
        if (!timed.matches()) {
            throw new UnreadDate("date.unread");
        }
        return ClockTimes.read(timed.group().substring(timed.end(1) + 1))
                .orElseThrow(() -> new UnreadDate("date.no-such-time"));
    }

    /** A weekday beside a date is checked: who types it knows it. */
    private @Nullable VagueDate weekdayed(String text) {
        Matcher named = WEEKDAY.matcher(text);
        DayOfWeek weekday = named.matches() ? Names.weekday(named.group(1)) : null;
        if (weekday == null) {
            return Spans.read(text, years);
        }
        VagueDate date = Spans.read(named.group(2), years);
        if (date != null && date.isDay() && date.earliest() != null
                && date.earliest().getDayOfWeek() != weekday) {
            throw new UnreadDate("date.other-weekday",
                    DateTimeFormatter.ofPattern("d MMMM uuuu", years.locale()).format(date.earliest()),
                    named(date.earliest().getDayOfWeek()), named(weekday));
        }
        return date;
    }

    private String named(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL_STANDALONE, years.locale());
    }

    /** Small letters, single spaces, plain dashes, no commas, no words that say nothing. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Pd}\\u2212]", "-").replaceAll("[’‘]", "'").replaceAll("[,\\s]+", " ")
                .replaceAll("(?<=[a-z])\\.(?= |$|-)", "").replaceAll(" (?:dag niet vermeld|day not stated)$", "")
                .strip().replaceFirst("^(?:op|on|in|de|het|the)(?: (?:de|het|the))? ", "").strip();
    }
}
