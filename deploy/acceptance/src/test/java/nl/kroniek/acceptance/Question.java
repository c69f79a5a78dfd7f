package nl.kroniek.acceptance;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Something that people ask about a year.
 *
 * @param asked in their words
 * @param heading of the page that answers it
 * @param says what that page literally says
 * @param query finds the same in what the border gives
 * @param answer what the query finds
 * @param counter what becomes of it when one command is another
 */
record Question(String asked, String heading, List<String> says, Function<Asking, List<String>> query,
        List<String> answer, Counter counter) {

    /**
     * @param says what the page says instead
     * @param answer what the query finds instead
     */
    record Counter(Change change, Map<String, String> says, List<String> answer) {}

    /** All that the page says after the change. */
    List<String> saysAfterTheChange() {
        return says.stream().map(phrase -> counter.says().getOrDefault(phrase, phrase)).toList();
    }

    @Override
    public String toString() {
        return asked;
    }
}
