package nl.kroniek.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a select. */
public record Option(String value, String text, boolean selected) {

    public static Option of(String value, String text, @Nullable String chosen) {
        return new Option(value, text, value.equals(chosen));
    }

    /** The same options with the chosen one selected. */
    public static List<Option> chosen(List<Option> options, String chosen) {
        return options.stream().map(option -> of(option.value(), option.text(), chosen)).toList();
    }
}
