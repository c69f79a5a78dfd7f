package nl.kroniek.query.web.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.Precision;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** The ways to write one day or one period. The first that fits is meant; the day always stands before the month. */
final class Shapes {

    private record Shape(Pattern pattern, BiFunction<Matcher, Years, @Nullable VagueDate> read) {}

    private static final String YEAR = "((?:19|20|21)\\d\\d)";
    private static final String ANY_YEAR = "((?:19|20|21)\\d\\d|'?\\d\\d)";
    private static final String OF = "(?: (?:van|of|in))? ?";
    private static final int FIRST_QUARTER = 32;
    private static final int FIRST_HALF = 39;

    private static final List<Shape> ALL = List.of(
            shape(YEAR + "-(\\d{1,2})-(\\d{1,2})",
                    (m, years) -> years.day(m.group(1), number(m, 2), number(m, 3))),
            shape("(\\d{1,2}) ?[-/.] ?(\\d{1,2})(?: ?[-/. ] ?" + ANY_YEAR + ")?",
                    (m, years) -> years.day(m.group(3), number(m, 2), number(m, 1))),
            shape("(\\d{1,2})[-/]" + YEAR, (m, years) -> month(number(m, 1), m.group(2), years)),
            shape(YEAR + "[-/](\\d{2})", (m, years) -> month(number(m, 2), m.group(1), years)),
            shape("(\\d{1,2})(?:e|de|ste|th|st|nd|rd)?(?: of)?[ -]?([a-z]+)(?:[ -]?" + ANY_YEAR + ")?",
                    (m, years) -> named(m.group(2), number(m, 1), m.group(3), years)),
            shape("([a-z]+) (\\d{1,2})(?:th|st|nd|rd)? " + YEAR,
                    (m, years) -> named(m.group(1), number(m, 2), m.group(3), years)),
            shape("([a-z]+)(?:" + OF + "(" + YEAR + "|'\\d\\d))?", Shapes::word),
            shape("(?:q|k|kwartaal )([1-4])(?:" + OF + YEAR + ")?",
                    (m, years) -> part(FIRST_QUARTER + number(m, 1), m.group(2), years)),
            shape("([a-z1-4]+) (?:kwartaal|quarter)(?:" + OF + YEAR + ")?",
                    (m, years) -> nth(FIRST_QUARTER, 4, m, years)),
            shape("(?:h|helft )([12])(?:" + OF + YEAR + ")?",
                    (m, years) -> part(FIRST_HALF + number(m, 1), m.group(2), years)),
            shape("([a-z1-4]+) (?:helft|half|halfjaar)(?:" + OF + YEAR + ")?",
                    (m, years) -> nth(FIRST_HALF, 2, m, years)),
            shape("(?:week|wk) ?(\\d{1,2})(?:" + OF + YEAR + ")?",
                    (m, years) -> week(number(m, 1), m.group(2), years)),
            shape(YEAR, (m, years) -> EdtfDates.parse(m.group(1))));

    private Shapes() {}

    /** Null when it is written in no way that we know. */
    static @Nullable VagueDate read(String text, Years years) {
        for (Shape shape : ALL) {
            Matcher matcher = shape.pattern().matcher(text);
            VagueDate date = matcher.matches() ? shape.read().apply(matcher, years) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static Shape shape(String pattern, BiFunction<Matcher, Years, @Nullable VagueDate> read) {
        return new Shape(Pattern.compile(pattern), read);
    }

    private static @Nullable VagueDate named(String month, int day, @Nullable String year, Years years) {
        Integer number = Names.month(month);
        return number == null ? null : years.day(year, number, day);
    }

    /** A month, a season, a weekday, or a day that has a name of its own. */
    private static @Nullable VagueDate word(Matcher m, Years years) {
        Integer month = Names.month(m.group(1));
        Integer season = Names.season(m.group(1));
        if (month != null) {
            return month(month, m.group(2), years);
        }
        return season == null ? Nearby.read(m.group(), years) : part(season, m.group(2), years);
    }

    private static VagueDate month(int month, @Nullable String year, Years years) {
        if (month < 1 || month > 12) {
            throw new UnreadDate("date.no-such-month", Integer.toString(month));
        }
        return part(month, year, years);
    }

    private static @Nullable VagueDate nth(int before, int most, Matcher m, Years years) {
        Integer nth = Names.ordinal(m.group(1));
        return nth == null || nth > most ? null : part(before + nth, m.group(2), years);
    }

    private static VagueDate part(int part, @Nullable String year, Years years) {
        return years.in(year, in -> EdtfDates.parse("%04d-%02d".formatted(in, part)));
    }

    private static VagueDate week(int week, @Nullable String year, Years years) {
        return years.in(year, in -> {
            LocalDate monday = LocalDate.of(in, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
            if (week < 1 || monday.get(IsoFields.WEEK_BASED_YEAR) != in) {
                throw new UnreadDate("date.no-such-week", Integer.toString(in), Long.toString(
                        IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(LocalDate.of(in, 1, 4)).getMaximum()));
            }
            return new VagueDate(monday, monday.plusDays(6), Precision.INTERVAL, "week " + week, null);
        });
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
