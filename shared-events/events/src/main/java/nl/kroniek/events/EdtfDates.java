package nl.kroniek.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as text in the Extended Date/Time Format (ISO 8601-2): {@code 2023-09-21}, {@code 2023-09}, {@code 2023},
 * {@code 2023-23} (autumn; 21 spring, 22 summer, 24 winter), {@code 2023-33} (first quarter, to 36), {@code 2023-40}
 * and {@code 2023-41} (halves), {@code 2022/2023}, {@code 2023-06-01/..} (that day or later), {@code ../2023-05-23}
 * (that day or earlier), and {@code unknown}.
 */
public final class EdtfDates {

    private static final Pattern PARTS = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private EdtfDates() {}

    /** @throws IllegalArgumentException when the text is no such date, or the day does not exist */
    public static VagueDate parse(String text) {
        if (text.equals("unknown")) {
            return VagueDate.unknown();
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            return single(text);
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        if (to.equals("..")) {
            return new VagueDate(single(from).earliest(), null, Precision.AFTER, null, null);
        }
        if (from.equals("..")) {
            return new VagueDate(null, single(to).latest(), Precision.BEFORE, null, null);
        }
        return span(single(from).earliest(), single(to).latest(), Precision.INTERVAL, text);
    }

    private static VagueDate single(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a date; write for example 2023-09-21, 2023-09 or 2023");
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) == null) {
            return span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, text);
        }
        int part = Integer.parseInt(parts.group(2));
        try {
            return parts.group(3) == null
                    ? part(year, part, text)
                    : VagueDate.day(LocalDate.of(year, part, Integer.parseInt(parts.group(3))));
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("\"" + text + "\" does not exist in the calendar", noSuchDay);
        }
    }

    private static VagueDate part(int year, int part, String text) {
        return switch (part) {
            case 21, 22, 23 -> months(year, 3 * (part - 20), 3, Precision.SEASON, text);
            // Winter 2023 is December 2023 to February 2024.
            case 24 -> months(year, 12, 3, Precision.SEASON, text);
            case 33, 34, 35, 36 -> months(year, 3 * (part - 33) + 1, 3, Precision.QUARTER, text);
            case 40, 41 -> months(year, 6 * (part - 40) + 1, 6, Precision.HALF_YEAR, text);
            default -> months(year, part, 1, Precision.MONTH, text);
        };
    }

    private static VagueDate months(int year, int first, int count, Precision precision, String text) {
        YearMonth start = YearMonth.of(year, first);
        return span(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth(), precision, text);
    }

    private static VagueDate span(@Nullable LocalDate from,
            @Nullable LocalDate to, Precision precision, String text) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("\"" + text + "\" ends before it begins");
        }
        return new VagueDate(from, to, precision, null, null);
    }
}
