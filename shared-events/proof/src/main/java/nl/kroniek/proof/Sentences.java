package nl.kroniek.proof;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of this module in one language: English, or Dutch for a reader of Dutch. */
public final class Sentences {

    static final Sentences ENGLISH = in(Locale.ENGLISH);

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final ResourceBundle bundle;

    private Sentences(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** Dutch for any Dutch, English for every other language. */
    public static Sentences in(Locale language) {
        boolean dutch = language.getLanguage().equals("nl");
        return new Sentences(
                ResourceBundle.getBundle("nl.kroniek.proof." + (dutch ? "dutch" : "english"), Locale.ROOT));
    }

    /** Why it was refused. */
    public String of(Refused refused) {
        return of(refused.fault(), refused.details());
    }

    /** What is wrong. */
    public String of(Fault fault, List<String> details) {
        return of(fault.code(), details);
    }

    /** The sentence under this key, each {@code {0}}, {@code {1}} … replaced by the detail at that place. */
    public String of(String key, List<String> details) {
        return PLACE.matcher(bundle.getString(key)).replaceAll(
                place -> Matcher.quoteReplacement(details.get(Integer.parseInt(place.group(1)))));
    }
}
