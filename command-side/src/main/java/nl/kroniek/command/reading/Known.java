package nl.kroniek.command.reading;

import java.util.HashMap;
import java.util.Map;
import nl.kroniek.events.AssociationId;

/**
 * What the reader knows beforehand.
 *
 * @param values components of the command that the JSON may not name, by name
 */
public record Known(AssociationId association, Map<String, Object> values) {

    public static Known of(AssociationId association) {
        return new Known(association, Map.of("association", association));
    }

    public Known and(String component, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(component, value);
        return new Known(association, Map.copyOf(more));
    }
}
