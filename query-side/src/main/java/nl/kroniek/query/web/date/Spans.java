package nl.kroniek.query.web.date;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kroniek.events.Precision;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** From one date to another, after a date, known on a date, a part of a month. */
final class Spans {

    private static final Pattern OPEN = Pattern.compile("(na|after|vanaf|sinds|since|from|per) (?:de |het |the )?(.+)");
    private static final Pattern BEFORE = Pattern
            .compile("(?:bekend op|known on) (.+?)(?: begin niet vermeld| start not stated)?");
    private static final List<Pattern> BETWEEN = List.of(
            Pattern.compile(" ?(?:tot en met|t/m|tm) ?| (?:tot|to|until|en|and|of|or) "), Pattern.compile(" ?[-/] ?"));
    private static final Pattern WITHIN = Pattern
            .compile("(begin|early|half|medio|midden|mid|eind|einde|late|end of) (.+)");
    private static final Pattern DAY_ALONE = Pattern.compile("\\d{1,2}");
    private static final int THIRD = 10;

    private Spans() {}

    /** Null when it is written in no way that we know. */
    static @Nullable VagueDate read(String text, Years years) {
        VagueDate date = Shapes.read(text, years);
        if (date == null) {
            date = open(text, years);
        }
        if (date == null) {
            date = within(text, years);
        }
        return date == null ? fromTo(text, years) : date;
    }

    private static @Nullable VagueDate open(String text, Years years) {
        Matcher before = BEFORE.matcher(text);
        if (before.matches()) {
            VagueDate known = Shapes.read(before.group(1), years);
            return known == null ? null : new VagueDate(null, known.latest(), Precision.BEFORE, null, null);
        }
        Matcher after = OPEN.matcher(text);
        VagueDate start = after.matches() ? Shapes.read(after.group(2), years) : null;
        if (start == null || start.earliest() == null || start.latest() == null) {
            return null;
        }
        boolean past = after.group(1).equals("na") || after.group(1).equals("after");
        LocalDate first = past ? start.latest().plusDays(1) : start.earliest();
        return new VagueDate(first, null, Precision.AFTER, past ? text : null, null);
    }

    /** Ten days of a month, with the word that was used. */
    private static @Nullable VagueDate within(String text, Years years) {
        Matcher part = WITHIN.matcher(text);
        VagueDate month = part.matches() ? Shapes.read(part.group(2), years) : null;
        if (month == null || month.precision() != Precision.MONTH || month.earliest() == null) {
            return null;
        }
        LocalDate first = month.earliest();
        return switch (part.group(1)) {
            case "begin", "early" -> span(first, first.plusDays(THIRD - 1), text);
            case "eind", "einde", "late", "end of" -> span(first.plusDays(2 * THIRD), month.latest(), text);
            default -> span(first.plusDays(THIRD), first.plusDays(2 * THIRD - 1), text);
        };
    }

    private static @Nullable VagueDate fromTo(String typed, Years years) {
        String text = typed.replaceFirst("^(?:van|tussen|between) ", "");
        for (Pattern between : BETWEEN) {
            Matcher cut = between.matcher(text);
            while (cut.find()) {
                VagueDate end = Shapes.read(text.substring(cut.end()), years);
                VagueDate start = end == null || end.earliest() == null
                        ? null
                        : start(text.substring(0, cut.start()), end.earliest(), years);
                if (start != null && end != null) {
                    return span(start.earliest(), end.latest(), null);
                }
            }
        }
        return null;
    }

    /** The beginning takes month and year from the end where it has none of its own. */
    private static @Nullable VagueDate start(String text, LocalDate end, Years years) {
        String year = Integer.toString(end.getYear());
        if (DAY_ALONE.matcher(text).matches()) {
            return years.day(year, end.getMonthValue(), Integer.parseInt(text));
        }
        VagueDate withYear = Shapes.read(text + " " + year, years);
        return withYear == null ? Shapes.read(text, years) : withYear;
    }

    private static VagueDate span(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String words) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new UnreadDate("date.ends-before");
        }
        return new VagueDate(from, to, Precision.INTERVAL, words, null);
    }
}
