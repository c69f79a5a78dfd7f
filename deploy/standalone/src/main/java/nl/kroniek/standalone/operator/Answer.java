package nl.kroniek.standalone.operator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a command came to.
 *
 * @param fine whether nothing is wrong
 * @param code stable, for programs
 * @param sentences for people
 * @param facts for programs, in this order
 */
record Answer(boolean fine, String code, List<String> sentences, Map<String, Object> facts) {

    static Answer fine(String code, String... sentences) {
        return new Answer(true, code, List.of(sentences), Map.of());
    }

    static Answer wrong(String code, String... sentences) {
        return new Answer(false, code, List.of(sentences), Map.of());
    }

    Answer also(String sentence) {
        return new Answer(fine, code, Stream.concat(sentences.stream(), Stream.of(sentence)).toList(), facts);
    }

    Answer fact(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return new Answer(fine, code, sentences, more);
    }
}
