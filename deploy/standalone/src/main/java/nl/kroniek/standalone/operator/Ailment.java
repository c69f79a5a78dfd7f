package nl.kroniek.standalone.operator;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that is not as it should be. Its sentence stands in the words under {@code doctor.<code>}, what mends it
 * under {@code doctor.<code>.mend}.
 *
 * @param code stable, in kebab-case
 * @param details what both sentences name
 */
record Ailment(String code, List<String> details) {

    static Ailment of(String code, Object... details) {
        return new Ailment(code, Stream.of(details).map(String::valueOf).toList());
    }

    String sentence(Console console) {
        return console.say("doctor." + code, details.toArray());
    }

    String mend(Console console) {
        return console.say("doctor." + code + ".mend", details.toArray());
    }
}
