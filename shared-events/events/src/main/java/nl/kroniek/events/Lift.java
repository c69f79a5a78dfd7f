package nl.kroniek.events;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How the JSON of one revision of an event becomes that of the next. What lies in logs stays as it was written; it is
 * lifted each time it is read.
 *
 * @param event its name in {@link EventCatalog}
 * @param from the older revision; it becomes the one after it
 * @param change gets the object as it was written, its parts as texts, numbers, lists and maps, and may change that map
 */
public record Lift(String event, int from, UnaryOperator<Map<String, Object>> change) {

    /** A revision that only brought a part that may be absent: of what is older, it is. */
    static Lift whereAPartMayNowStand(String event, int from) {
        return new Lift(event, from, written -> written);
    }
}
