package nl.kroniek.standalone.operator;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kroniek.proof.Sentences;

/** What is said to whoever keeps the registry running, in one language: Dutch, or English for everybody else. */
final class Words {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Locale DUTCH = Locale.of("nl");

    private final ResourceBundle bundle;
    private final Sentences ofProofs;

    private Words(ResourceBundle bundle, Sentences ofProofs) {
        this.bundle = bundle;
        this.ofProofs = ofProofs;
    }

    static Words in(String language) {
        boolean dutch = language.equals(DUTCH.getLanguage());
        return new Words(ResourceBundle.getBundle("nl.kroniek.standalone.operator.words_" + (dutch ? "nl" : "en"),
                Locale.ROOT), Sentences.in(dutch ? DUTCH : Locale.ENGLISH));
    }

    /** The sentence under this key, with each {0}, {1} … replaced by the detail in that place. */
    String say(String key, Object... details) {
        List<String> texts = Stream.of(details).map(String::valueOf).toList();
        return PLACE.matcher(bundle.getString(key)).replaceAll(
                place -> Matcher.quoteReplacement(texts.get(Integer.parseInt(place.group(1)))));
    }

    /** What is wrong with a log: in our words where we have any, otherwise in those of the auditor's jar. */
    String fault(String code, List<String> details) {
        String key = "fault." + code;
        return bundle.containsKey(key) ? say(key, details.toArray()) : ofProofs.of(code, details);
    }

    Sentences ofProofs() {
        return ofProofs;
    }

    ResourceBundle bundle() {
        return bundle;
    }
}
