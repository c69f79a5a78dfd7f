package nl.kroniek.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One place where meetings can be read, as it came.
 *
 * @param raw the answers of the registry, by their address
 * @param reader from those to what they tell, by meeting
 * @param shows which meetings have to stand there; no other may
 */
record Source(String name, Map<String, String> raw, Function<Map<String, String>, Map<String, Told>> reader,
        Predicate<Told> shows) {

    Map<String, Told> told() {
        return reader.apply(raw);
    }

    /** Whatever is told here otherwise than there. */
    List<String> differences(Map<String, Told> all) {
        Map<String, Told> here = told();
        List<String> found = new ArrayList<>();
        for (String id : union(all, here)) {
            Told there = all.get(id);
            Told own = here.get(id);
            if (there == null || own != null && !shows.test(there)) {
                found.add(id + " should not be there");
            } else if (own != null) {
                there.differences(own).forEach(each -> found.add(id + ": " + each));
            } else if (shows.test(there)) {
                found.add(id + " is not there");
            }
        }
        return found;
    }

    private static Iterable<String> union(Map<String, Told> one, Map<String, Told> other) {
        TreeSet<String> ids = new TreeSet<>(one.keySet());
        ids.addAll(other.keySet());
        return ids;
    }

    /** The same with another text in the place of this one, wherever it stands. */
    Source planted(String text, String instead) {
        Map<String, String> changed = raw.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                each -> unfolded(each.getValue()).replace(text, instead), (one, other) -> one, LinkedHashMap::new));
        return new Source(name, changed, reader, shows);
    }

    /** A line of a calendar may be broken anywhere. */
    private static String unfolded(String text) {
        return text.startsWith("BEGIN:VCALENDAR") ? text.replace("\r\n ", "") : text;
    }

    @Override
    public String toString() {
        return name;
    }
}
