package nl.kroniek.embedded.tree;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What of a query a tree can answer. The rest (regular expressions, {@code $or}, nulls, whole arrays) is left out: what
 * is found is matched against the whole query again, so leaving out costs time and never a wrong answer.
 */
final class Conditions {

    private final List<Condition> found = new ArrayList<>();

    private Conditions() {}

    static List<Condition> of(Document query) {
        Conditions conditions = new Conditions();
        conditions.collect("", "", query);
        return conditions.found;
    }

    private void collect(String prefix, String element, Map<String, ?> query) {
        query.forEach((name, wanted) -> {
            if (name.equals("$and") && wanted instanceof Collection<?> parts) {
                parts.forEach(part -> {
                    if (part instanceof Document document) {
                        collect(prefix, element, document);
                    }
                });
            } else if (!name.startsWith("$")) {
                field(prefix + name, element, wanted);
            }
        });
    }

    private void field(String path, String element, @Nullable Object wanted) {
        if (wanted instanceof Document operators) {
            operators.forEach((operator, operand) -> operator(path, element, operator, operand));
        } else if (isPlain(wanted)) {
            add(path, element, List.of(Span.exactly(Key.of(wanted))));
        }
    }

    private void operator(String path, String element, String operator, @Nullable Object operand) {
        switch (operator) {
            case "$elemMatch" -> {
                if (operand instanceof Document inner && element.isEmpty()) {
                    collect(path + ".", path, inner);
                }
            }
            case "$in" -> {
                if (operand instanceof Collection<?> wanted && wanted.stream().allMatch(Conditions::isPlain)) {
                    TreeSet<Key> keys = new TreeSet<>();
                    wanted.forEach(value -> keys.add(Key.of(value)));
                    add(path, element, keys.stream().map(Span::exactly).toList());
                }
            }
            case "$eq", "$gt", "$gte", "$lt", "$lte" -> {
                if (isPlain(operand)) {
                    add(path, element, List.of(compared(operator, operand)));
                }
            }
            default -> {
            }
        }
    }

    /** As MongoDB does, a comparison finds only values of the same kind. */
    private static Span compared(String operator, @Nullable Object operand) {
        Key key = Key.of(operand);
        Span kind = KeyBytes.kindOf(operand).all();
        return switch (operator) {
            case "$eq" -> Span.exactly(key);
            case "$gte" -> new Span(key, kind.to(), false);
            case "$gt" -> new Span(key.afterAllThatBeginSo(), kind.to(), false);
            case "$lt" -> new Span(kind.from(), key, false);
            default -> new Span(kind.from(), key.afterAllThatBeginSo(), false);
        };
    }

    private void add(String path, String element, List<Span> spans) {
        found.add(new Condition(path, element, spans));
    }

    /**
     * A field can be null by being absent, equal an array by containing it, and so on: such values are not looked up.
     */
    private static boolean isPlain(@Nullable Object value) {
        return value != null && !(value instanceof Missing || value instanceof Map || value instanceof Collection
                || value instanceof BsonRegularExpression || value instanceof Decimal128);
    }
}
