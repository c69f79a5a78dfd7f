package nl.kroniek.command.refusal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.kroniek.events.Kebab;

/**
 * What a sentence mentions and every language says in its own way. Everything else that is mentioned is text and stays as it
 * was sent, whatever it looks like: so this is a type, and not a way of writing.
 */
public sealed interface Spoken {

    /** A day of the calendar. */
    record Day(LocalDate day) implements Spoken {
        @Override
        public String in(Locale language, ResourceBundle sentences) {
            return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", language));
        }
    }

    /**
     * A word of ours.
     *
     * @param name in kebab-case
     */
    record Word(String name) implements Spoken {

        /** Under which the bundles of sentences have it. */
        String key() {
            return "word." + name;
        }

        @Override
        public String in(Locale language, ResourceBundle sentences) {
            return sentences.getString(key());
        }
    }

    /** As people who read this language say it. */
    String in(Locale language, ResourceBundle sentences);

    /** As the argument of a rule. */
    static Spoken day(LocalDate day) {
        return new Day(day);
    }

    /**
     * As the argument of a rule.
     *
     * @param name in kebab-case; the bundles of sentences have it
     */
    static Word word(String name) {
        return new Word(name);
    }

    /** As the argument of a rule. */
    static Word word(Enum<?> constant) {
        return word(Kebab.of(constant));
    }
}
