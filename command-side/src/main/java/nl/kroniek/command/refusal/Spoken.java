package nl.kroniek.command.refusal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.kroniek.events.Kebab;

/** What a sentence mentions and every language says in its own way: a day, a word of ours. Anything else stays as it was sent. */
public final class Spoken {

    private static final String DAY = "day.";
    private static final String WORD = "word.";

    private Spoken() {}

    /** As the argument of a rule. */
    public static String day(LocalDate day) {
        return DAY + day;
    }

    /**
     * As the argument of a rule.
     *
     * @param name in kebab-case; the bundles of sentences have it behind {@code word.}
     */
    public static String word(String name) {
        return WORD + name;
    }

    /** As the argument of a rule. */
    public static String word(Enum<?> constant) {
        return word(Kebab.of(constant));
    }

    static String in(Locale language, String argument, ResourceBundle sentences) {
        if (argument.startsWith(WORD) && sentences.containsKey(argument)) {
            return sentences.getString(argument);
        }
        try {
            return argument.startsWith(DAY)
                    ? LocalDate.parse(argument.substring(DAY.length()))
                            .format(DateTimeFormatter.ofPattern("d MMMM yyyy", language))
                    : argument;
        } catch (DateTimeException typedBySomebody) {
            return argument;
        }
    }
}
