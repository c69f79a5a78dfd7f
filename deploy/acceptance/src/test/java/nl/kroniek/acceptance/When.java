package nl.kroniek.acceptance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Dates of meetings from several sources in one form: {@code 2041-05-06T14:30} where there is a day, else the Dutch
 * words.
 */
final class When {

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);
    private static final Pattern WORDS = Pattern
            .compile("(?:\\p{L}+ )?(\\d{1,2} \\p{L}+ \\d{4})(?:, (\\d\\d)\\.(\\d\\d) uur)?");

    private When() {}

    /** As a page writes it. */
    static String of(String words) {
        Matcher day = WORDS.matcher(words.strip());
        if (!day.matches()) {
            return words.strip();
        }
        return LocalDate.parse(day.group(1), DAY)
                + (day.group(2) == null ? "" : "T" + day.group(2) + ":" + day.group(3));
    }

    /** As the border writes it. */
    static String of(JsonNode date) {
        String from = date.path("earliest").asString("");
        String time = date.path("time").asString("");
        return switch (date.path("precision").asString("")) {
            case "day" -> from + (time.isEmpty() ? "" : "T" + LocalTime.parse(time));
            case "year" -> from.substring(0, 4);
            case "season" -> "voorjaar " + from.substring(0, 4);
            case "unknown" -> "datum niet bekend";
            default -> throw new AssertionError("no life has such a date: " + date);
        };
    }

    /** As a calendar program writes it: {@code 20410506T143000} or {@code 20410506}. */
    static String ofDigits(String digits) {
        String day = LocalDate.parse(digits.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE).toString();
        return digits.length() == 8 ? day : day + "T" + digits.substring(9, 11) + ":" + digits.substring(11, 13);
    }

    static boolean isDay(String when) {
        return when.matches("\\d{4}-.*");
    }
}
