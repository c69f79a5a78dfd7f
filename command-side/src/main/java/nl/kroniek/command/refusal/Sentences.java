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
        Locale known = known(language);
        ResourceBundle sentences = sentences(known);
        return new MessageFormat(sentences.getString(fault.code()), known).format(
                fault.arguments().stream().map(argument -> argument instanceof Spoken spoken
                        ? spoken.in(known, sentences)
                        : argument).toArray());
    }

    /** The heading of a sort of trouble. */
    public static String title(Kind kind, Locale language) {
        return sentences(known(language)).getString("title." + Kebab.of(kind));
    }

    /** English for those who ask for it, Dutch for everybody else. */
    public static Locale known(Locale language) {
        return language.getLanguage().equals("en") ? Locale.ENGLISH : DUTCH;
    }

    private static ResourceBundle sentences(Locale known) {
        return ResourceBundle.getBundle(BUNDLE, known, ResourceBundle.Control
                .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
