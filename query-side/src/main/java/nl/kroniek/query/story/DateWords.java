package nl.kroniek.query.story;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import nl.kroniek.events.Precision;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** Dates as people say them; a date that is not a day is never made into one. */
final class DateWords {

    private final Phrases phrases;
    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    DateWords(Phrases phrases, Locale locale) {
        this.phrases = phrases;
        this.locale = locale;
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        this.month = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
    }

    /** Without the weekday, for lists and tables: "21 september 2023", "najaar 2023". */
    String plain(VagueDate date) {
        LocalDate from = date.earliest();
        LocalDate to = date.latest();
        return switch (date.precision()) {
            case DAY -> day.format(known(from));
            case MONTH -> month.format(known(from));
            case QUARTER -> part("date.quarter-", (known(from).getMonthValue() + 2) / 3, known(from));
            case SEASON -> part("date.season-", known(from).getMonthValue() / 3, known(from));
            case HALF_YEAR -> part("date.half-", known(from).getMonthValue() / 7 + 1, known(from));
            case YEAR -> year(known(from));
            case INTERVAL -> interval(known(from), known(to));
            case AFTER -> phrases.say("date.after", day.format(known(from)));
            case BEFORE -> phrases.say("date.before", day.format(known(to)));
            case UNKNOWN -> phrases.say("date.unknown");
        };
    }

    /** In full, with weekday, clock time and the source's own words where they add something. */
    String full(VagueDate date) {
        String words = plain(date);
        if (date.precision() == Precision.DAY) {
            words = DateTimeFormatter.ofPattern("EEEE ", locale).format(known(date.earliest())) + words;
        } else if (date.precision() == Precision.MONTH) {
            words = phrases.say("date.no-day", words);
        }
        words = withTime(words, date);
        return adds(date, words) ? phrases.say("date.verbatim", words, Objects.requireNonNull(date.verbatim())) : words;
    }

    /** Inside a sentence: "op 21 september 2023", "in mei 2023". */
    String phrase(VagueDate date) {
        return switch (date.precision()) {
            case DAY -> phrases.say("date.on", plain(date));
            case MONTH, YEAR -> phrases.say("date.in", plain(date));
            case QUARTER -> phrases.say("date.in-quarter", plain(date));
            case HALF_YEAR -> phrases.say("date.in-half", plain(date));
            case SEASON -> phrases.say("date.in-season-" + known(date.earliest()).getMonthValue() / 3, plain(date));
            case UNKNOWN -> phrases.say("date.on-unknown");
            case INTERVAL, AFTER, BEFORE -> plain(date);
        };
    }

    /** The same, and at what time. */
    String phraseWithTime(VagueDate date) {
        return withTime(phrase(date), date);
    }

    private String withTime(String words, VagueDate date) {
        return date.time() == null
                ? words
                : phrases.say("date.time", words,
                        DateTimeFormatter.ofPattern(phrases.say("date.clock"), locale).format(date.time()));
    }

    String clock(LocalTime time) {
        return phrases.say("date.only-time",
                DateTimeFormatter.ofPattern(phrases.say("date.clock"), locale).format(time));
    }

    /** The month and the year are said once where they are the same. */
    private String interval(LocalDate from, LocalDate to) {
        if (wholeYears(from, to)) {
            return phrases.say("date.interval", year(from), year(to));
        }
        String begin = from.getYear() != to.getYear()
                ? "d MMMM uuuu"
                : from.getMonth() == to.getMonth() ? "d" : "d MMMM";
        return phrases.say("date.interval", DateTimeFormatter.ofPattern(begin, locale).format(from), day.format(to));
    }

    private boolean adds(VagueDate date, String words) {
        return date.verbatim() != null && !date.isDay()
                && !words.toLowerCase(locale).contains(date.verbatim().toLowerCase(locale));
    }

    private String part(String key, int number, LocalDate from) {
        return phrases.say(key + number, year(from));
    }

    private static String year(LocalDate date) {
        return Integer.toString(date.getYear());
    }

    private static boolean wholeYears(LocalDate from, LocalDate to) {
        return from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear();
    }

    private static LocalDate known(@Nullable LocalDate date) {
        return Objects.requireNonNull(date, "a date of this precision has both its ends");
    }
}
