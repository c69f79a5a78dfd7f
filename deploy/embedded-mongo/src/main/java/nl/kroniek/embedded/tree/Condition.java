package nl.kroniek.embedded.tree;

import java.util.List;

/**
 * One thing a query asks of one field, as stretches of that field's keys: a document that matches the query has a value
 * in one of them.
 *
 * @param path the field, dotted
 * @param element the array whose one element must satisfy this and its companions ({@code $elemMatch}); empty otherwise
 * @param spans in order, without overlap
 */
record Condition(String path, String element, List<Span> spans) {

    boolean isPoints() {
        return spans.stream().allMatch(Span::point);
    }

    /** Both at once: of the stretches only what they share. */
    Condition and(Condition other) {
        List<Span> shared = spans.stream().flatMap(a -> other.spans.stream().map(a::and)).filter(s -> !s.isEmpty())
                .toList();
        return new Condition(path, element, shared);
    }
}
