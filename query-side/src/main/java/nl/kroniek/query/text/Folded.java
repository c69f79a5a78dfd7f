package nl.kroniek.query.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as people search it: "coordinatie" finds "Coördinatie". */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");

    private Folded() {}

    public static String of(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The words of a query, each once, as {@link #of} makes them. */
    public static List<String> words(String query) {
        return SPACE.splitAsStream(of(query)).filter(word -> !word.isEmpty()).distinct()
                .toList();
    }

    /** Whether every word of the query stands in one of the texts, or in all of them together. */
    public static boolean matches(String query, Iterable<@Nullable String> texts) {
        return words(query).stream().allMatch(all(texts)::contains);
    }

    /** All those texts in one, to look for {@link #words} in more than once. */
    public static String all(Iterable<@Nullable String> texts) {
        var all = new StringBuilder();
        for (String text : texts) {
            if (text != null) {
                all.append(of(text)).append('\n');
            }
        }
        return all.toString();
    }
}
