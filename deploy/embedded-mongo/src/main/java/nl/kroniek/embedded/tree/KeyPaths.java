package nl.kroniek.embedded.tree;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values a document has under the fields of an index. An array counts as each of its elements; fields that run
 * through the same array take their values from the same element, and two arrays side by side are refused, as MongoDB
 * does.
 */
final class KeyPaths {

    private final List<String> paths;
    private final Set<List<@Nullable Object>> values = new LinkedHashSet<>();
    private final Set<String> arrays = new LinkedHashSet<>();

    private KeyPaths(List<String> paths) {
        this.paths = paths;
    }

    static KeyPaths of(Document document, List<String> paths) {
        KeyPaths keys = new KeyPaths(paths);
        List<@Nullable Object> whole = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        paths.forEach(path -> {
            whole.add(document);
            rest.add(path);
        });
        keys.walk(whole, rest);
        return keys;
    }

    Set<List<@Nullable Object>> values() {
        return values;
    }

    /** The paths at which there was an array. */
    Set<String> arrays() {
        return arrays;
    }

    /** Goes down each path until an array or the end; then once more for every element of that array. */
    private void walk(List<@Nullable Object> at, List<String> rest) {
        Set<String> here = new LinkedHashSet<>();
        for (int i = 0; i < at.size(); i++) {
            descend(at, rest, i);
            if (at.get(i) instanceof Collection<?>) {
                here.add(done(paths.get(i), rest.get(i)));
            }
        }
        if (here.isEmpty()) {
            values.add(at);
            return;
        }
        if (here.size() > 1) {
            throw new CannotIndexParallelArraysError(here);
        }
        String array = here.iterator().next();
        arrays.add(array);
        elements(at).forEach(element -> {
            List<@Nullable Object> next = new ArrayList<>(at);
            next.replaceAll(value -> value instanceof Collection<?> ? element : value);
            walk(next, new ArrayList<>(rest));
        });
    }

    private static List<@Nullable Object> elements(List<@Nullable Object> at) {
        for (Object value : at) {
            if (value instanceof Collection<?> array && !array.isEmpty()) {
                return new ArrayList<>(array);
            }
        }
        List<@Nullable Object> nothing = new ArrayList<>();
        nothing.add(null);
        return nothing;
    }

    private static void descend(List<@Nullable Object> at, List<String> rest, int i) {
        while (!rest.get(i).isEmpty() && !(at.get(i) instanceof Collection<?>)) {
            String path = rest.get(i);
            int dot = path.indexOf('.');
            String field = dot < 0 ? path : path.substring(0, dot);
            at.set(i, at.get(i) instanceof Document document ? document.get(field) : null);
            rest.set(i, dot < 0 ? "" : path.substring(dot + 1));
        }
    }

    private static String done(String path, String rest) {
        return rest.isEmpty() ? path : path.substring(0, path.length() - rest.length() - 1);
    }
}
