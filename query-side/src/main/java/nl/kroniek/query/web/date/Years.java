package nl.kroniek.query.web.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.IntFunction;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** Finds the year that is meant, typed or not, and makes days that exist. */
record Years(LocalDate today, Toward toward, Locale locale) {

    /** A day in February comes back within eight years. */
    private static final int FAR_ENOUGH = 8;
    private static final int CENTURY = 100;
    private static final int FEBRUARY = 2;

    /** @param typed four digits, two digits, or nothing: then the nearest year in which the date exists */
    VagueDate in(@Nullable String typed, IntFunction<VagueDate> ofYear) {
        if (typed != null) {
            return ofYear.apply(full(typed));
        }
        boolean ahead = toward == Toward.FUTURE;
        for (int i = -1; i <= FAR_ENOUGH; i++) {
            VagueDate date = tried(ofYear, today.getYear() + (ahead ? i : -i));
            if (date != null && (ahead ? !before(date.latest()) : !after(date.earliest()))) {
                return date;
            }
        }
        return ofYear.apply(today.getYear());
    }

    VagueDate day(@Nullable String year, int month, int day) {
        if (month < 1 || month > 12) {
            throw new UnreadDate("date.no-such-month", Integer.toString(month));
        }
        return in(year, in -> VagueDate.day(existing(in, month, day, year != null)));
    }

    private LocalDate existing(int year, int month, int day, boolean yearTyped) {
        YearMonth of = YearMonth.of(year, month);
        if (of.isValidDay(day)) {
            return of.atDay(day);
        }
        String name = of.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
        String whole = yearTyped ? name + " " + year : name;
        String capital = (month == FEBRUARY && yearTyped ? whole : name);
        throw new UnreadDate("date.no-such-day",
                capital.substring(0, 1).toUpperCase(locale) + capital.substring(1),
                Integer.toString(of.lengthOfMonth()), whole);
    }

    private static @Nullable VagueDate tried(IntFunction<VagueDate> ofYear, int year) {
        try {
            return ofYear.apply(year);
        } catch (UnreadDate | DateTimeException notThatYear) {
            return null;
        }
    }

    /** Two digits lie at most twenty years ahead. */
    private int full(String typed) {
        int year = Integer.parseInt(typed.replace("'", ""));
        if (year >= CENTURY) {
            return year;
        }
        int here = today.getYear() / CENTURY * CENTURY + year;
        return here > today.getYear() + 20 ? here - CENTURY : here;
    }

    private boolean before(@Nullable LocalDate latest) {
        return latest != null && latest.isBefore(today);
    }

    private boolean after(@Nullable LocalDate earliest) {
        return earliest != null && earliest.isAfter(today);
    }
}
