package nl.kroniek.proof.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How to answer. It is read apart from the question, so that a wrong question is answered in the right language too.
 *
 * @param json one line of JSON instead of sentences
 */
record Manner(Locale language, boolean json) {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    static Manner of(String... args) {
        List<String> words = Arrays.asList(args);
        int lang = words.indexOf("--lang");
        String language = lang >= 0 && lang + 1 < words.size()
                ? words.get(lang + 1)
                : Locale.getDefault().getLanguage();
        return new Manner(language.equals("nl") ? DUTCH : Locale.ENGLISH, words.contains("--json"));
    }
}
