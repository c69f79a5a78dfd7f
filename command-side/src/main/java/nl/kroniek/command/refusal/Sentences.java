package nl.kroniek.command.refusal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.kroniek.events.Kebab;

/** The sentence of a fault: what is wrong and what would be right, in Dutch unless the reader asks for English. */
public final class Sentences {

    public static final Locale DUTCH = Locale.of("nl");

    private static final String BUNDLE = "nl.kroniek.command.refusals";

    private Sentences() {}

    public static String of(Fault fault, Locale language) {
        return new MessageFormat(text(fault.code(), language), known(language))
                .format(fault.arguments().toArray());
    }

    /** The heading of a sort of trouble. */
    public static String title(Kind kind, Locale language) {
        return text("title." + Kebab.of(kind), language);
    }

    /** English for those who ask for it, Dutch for everybody else. */
    public static Locale known(Locale language) {
        return language.getLanguage().equals("en") ? Locale.ENGLISH : DUTCH;
    }

    private static String text(String key, Locale language) {
        return ResourceBundle.getBundle(BUNDLE, known(language), ResourceBundle.Control
                .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key);
    }
}
