package nl.kroniek.command.reading;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kroniek.command.Given;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** What a record says of itself: its components, which may be absent, and the variants of a sealed interface. */
final class Records {

    private static final int SHOWN = 40;

    private Records() {}

    static Object make(Class<?> type, Map<String, ? extends @Nullable Object> values) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] arguments = Arrays.stream(components).map(c -> values.get(c.getName())).toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException
                | InvocationTargetException impossible) {
            throw new IllegalStateException(type.getName() + " cannot be made: it has to be a public record",
                    impossible);
        }
    }

    /** What counts when nothing is written; null where something must be, or where null itself says it. */
    static @Nullable Object absent(RecordComponent component, AssociationId own) {
        if (isOptional(component)) {
            return null;
        }
        Class<?> type = component.getType();
        if (type == List.class) {
            return List.of();
        } else if (type == boolean.class) {
            return false;
        } else if (type == VagueDate.class && !component.isAnnotationPresent(Given.class)) {
            return VagueDate.unknown();
        }
        return type == AssociationId.class ? own : null;
    }

    static boolean isOptional(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    static List<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    static List<String> namesWithout(Class<?> type, Set<String> some) {
        return names(type).stream().filter(name -> !some.contains(name)).toList();
    }

    static boolean isVariant(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
    }

    static Map<String, Class<?>> variants(Class<?> sealed) {
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        for (Class<?> variant : sealed.getPermittedSubclasses()) {
            kinds.put(Kebab.of(variant), variant);
        }
        return kinds;
    }

    /** As a part of a JSON pointer. */
    static String escape(String name) {
        return shown(name).replace("~", "~0").replace("/", "~1");
    }

    /** What somebody sent, short enough and plain enough to repeat in an answer. */
    static String shown(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }
}
