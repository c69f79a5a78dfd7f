package nl.kroniek.query.story;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Event;
import nl.kroniek.events.Id;

/**
 * The things that an event names: what it came from and what it leads to. It looks into the record itself, so that what
 * a new event names is found without anybody adding it here.
 */
final class Mentioned {

    private Mentioned() {}

    /** In the order of the event; without its association. */
    static List<String> in(Event event) {
        Set<String> found = new LinkedHashSet<>();
        look(event, found);
        return List.copyOf(found);
    }

    private static void look(Object value, Set<String> found) {
        if (value instanceof AssociationId) {
            return;
        }
        if (value instanceof Id id) {
            found.add(id.value());
        } else if (value instanceof Collection<?> many) {
            many.forEach(each -> look(each, found));
        } else if (value instanceof Record && value.getClass().getName().startsWith("nl.kroniek.events.")) {
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                read(value, part, found);
            }
        }
    }

    private static void read(Object value, RecordComponent part, Set<String> found) {
        try {
            Object inside = part.getAccessor().invoke(value);
            if (inside != null) {
                look(inside, found);
            }
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("an event that cannot be read: " + value.getClass(), unreadable);
        }
    }
}
