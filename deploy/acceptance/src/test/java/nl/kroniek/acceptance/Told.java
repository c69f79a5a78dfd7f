package nl.kroniek.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of a meeting; absent is what it says nothing of.
 *
 * @param status in the words of the API
 * @param when as {@link When} writes it
 * @param reasons what people typed of why it is not as planned
 * @param next what followed a cancellation: the meetings by their number, the topics as they were typed
 */
record Told(@Nullable String title, String status, @Nullable String when, @Nullable List<String> reasons,
        @Nullable List<String> next) {

    static final Map<String, String> STATUSES = Map.of("Gepland", "scheduled", "Begonnen", "opened", "Gehouden", "held",
            "Geannuleerd", "cancelled", "Uitgesteld", "postponed", "Niet gehouden", "not-held", "Niet bevestigd",
            "unconfirmed", "Per vergissing ingevoerd", "entered-by-mistake");

    private static final Pattern REASON = Pattern.compile("«[^»]*»");
    private static final Pattern NEXT = Pattern.compile("‹[^›]*›|" + Life.TITLE + "\\d{3}|Er volgde niets");

    /** The code of a status by its Dutch word. */
    static String status(String word) {
        String code = STATUSES.get(word.strip());
        if (code == null) {
            throw new AssertionError("no status is called " + word);
        }
        return code;
    }

    /** The reasons that stand in a text: {@link Deeds} types each of them in angle quotes. */
    static List<String> reasons(String text) {
        return REASON.matcher(text).results().map(MatchResult::group).toList();
    }

    static List<String> next(String text) {
        return NEXT.matcher(text).results().map(MatchResult::group).toList();
    }

    /** For a source that must name a day where this has none. */
    Told withoutDay() {
        return new Told(title, status, null, reasons, next);
    }

    /** What another source says differently. */
    List<String> differences(Told other) {
        List<String> found = new ArrayList<>();
        differ(found, "title", title, other.title);
        differ(found, "status", status, other.status);
        differ(found, "when", when, other.when);
        differ(found, "reasons", reasons, other.reasons);
        differ(found, "next", next, other.next);
        return found;
    }

    private static void differ(List<String> found, String what, @Nullable Object one, @Nullable Object other) {
        if (one != null && other != null && !Objects.equals(one, other)) {
            found.add(what + " is " + one + ", told " + other);
        }
    }
}
