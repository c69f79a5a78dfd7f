package nl.kroniek.command.refusal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentence of a fault: what is wrong and what would be right, in Dutch unless the reader asks for English. */
public final class Sentences {

    public static final Locale DUTCH = Locale.of("nl");

    private static final String BUNDLE = "nl.kroniek.command.refusals";

    private Sentences() {}

    public static String of(Fault fault, Locale language) {
        Locale known = language.getLanguage().equals("en") ? Locale.ENGLISH : DUTCH;
        String pattern = ResourceBundle.getBundle(BUNDLE, known, ResourceBundle.Control.getNoFallbackControl(
                ResourceBundle.Control.FORMAT_PROPERTIES)).getString(fault.code());
        return new MessageFormat(pattern, known).format(fault.arguments().toArray());
    }
}
