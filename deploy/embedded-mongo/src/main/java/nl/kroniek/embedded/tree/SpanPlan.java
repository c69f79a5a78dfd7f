package nl.kroniek.embedded.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which stretches of an index hold everything that a query can match.
 *
 * @param spans in order, without overlap
 * @param columns how many of the index's fields narrowed it by value; more is better
 * @param ranged whether one more was narrowed by a range
 */
record SpanPlan(List<Span> spans, int columns, boolean ranged) {

    /** More stretches than this are not worth it. */
    private static final int MOST_SPANS = 20_000;

    /**
     * @param fields of the index
     * @param conditions of the query
     * @param arrays the paths at which indexed documents have arrays: two conditions on such a field may be met by two
     *        different elements, so only one of them may narrow, unless {@code $elemMatch} ties them together
     */
    static Optional<SpanPlan> of(List<String> fields, List<Condition> conditions, Set<String> arrays) {
        String element = tiedElement(conditions, arrays);
        List<Span> spans = List.of(Span.EVERYTHING);
        int columns = 0;
        boolean arrayUsed = false;
        for (String field : fields) {
            boolean underArray = arrays.stream().anyMatch(a -> field.equals(a) || field.startsWith(a + "."));
            List<Condition> usable = conditions.stream().filter(c -> c.path().equals(field)).filter(c -> !underArray
                    || element.isEmpty() || c.element().equals(element)).toList();
            if (underArray && element.isEmpty()) {
                usable = arrayUsed ? List.of() : usable.stream().limit(1).toList();
                arrayUsed = true;
            }
            Optional<Condition> all = usable.stream().reduce(Condition::and);
            if (all.isEmpty() || (long) spans.size() * all.get().spans().size() > MOST_SPANS) {
                break;
            }
            spans = columns == 0 ? all.get().spans() : cross(spans, all.get().spans());
            if (!all.get().isPoints()) {
                return Optional.of(new SpanPlan(spans, columns, true));
            }
            columns++;
        }
        return columns == 0 ? Optional.empty() : Optional.of(new SpanPlan(spans, columns, false));
    }

    private static String tiedElement(List<Condition> conditions, Set<String> arrays) {
        return arrays.size() == 1
                ? conditions.stream().map(Condition::element).filter(arrays::contains).findFirst()
                        .orElse("")
                : "";
    }

    private static List<Span> cross(List<Span> points, List<Span> next) {
        List<Span> both = new ArrayList<>();
        points.forEach(point -> next.forEach(span -> both.add(span.after(point.from()))));
        return both;
    }

    boolean isBetterThan(SpanPlan other) {
        return columns != other.columns ? columns > other.columns : ranged && !other.ranged;
    }
}
