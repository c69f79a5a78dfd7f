package nl.kroniek.command.reference;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kroniek.command.Command;
import nl.kroniek.events.Id;
import nl.kroniek.events.Party;
import org.jspecify.annotations.Nullable;

/** The texts and ids in a command, each with the JSON pointer of its field; without what names its own target. */
final class Parts {

    /** One text or id. */
    record Part(String field, Object value) {}

    /** The target, its association, and the activity, which the plan itself knows. */
    private static final Set<String> TARGET = Set.of("id", "association", "activity");

    private final List<Part> found = new ArrayList<>();

    private Parts() {}

    static List<Part> of(Command command) {
        Parts parts = new Parts();
        for (RecordComponent component : command.getClass().getRecordComponents()) {
            if (!TARGET.contains(component.getName())) {
                parts.walk("/" + component.getName(), value(component, command));
            }
        }
        return parts.found;
    }

    private void walk(String field, @Nullable Object value) {
        switch (value) {
            case String text -> found.add(new Part(field, text));
            case Id id -> found.add(new Part(field, id));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    walk(field + "/" + i, list.get(i));
                }
            }
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    // People write a party as one text, so the field is the party itself.
                    walk(record instanceof Party ? field : field + "/" + component.getName(),
                            value(component, record));
                }
            }
            case null, default -> {}
        }
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a command has public components", impossible);
        }
    }
}
