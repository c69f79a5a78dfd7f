package nl.kroniek.log.json;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a record that was read lacks: a component that is nothing though its record does not say {@link Nullable} of it.
 * The records themselves say what may be absent; packages are {@code @NullMarked}.
 */
public final class MissingPart {

    private record Part(RecordComponent component, boolean mayBeAbsent, boolean elementsMayBeAbsent) {}

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(MissingPart::part).toList();
        }
    };

    private MissingPart() {}

    /** The first of them, as a JSON pointer such as {@code /reasons/0/category}. */
    public static Optional<String> of(Record read) {
        return Optional.ofNullable(in(read, ""));
    }

    private static @Nullable String in(Record record, String at) {
        for (Part part : PARTS.get(record.getClass())) {
            String here = at + "/" + part.component().getName();
            String missing = in(value(part.component(), record), part.mayBeAbsent(), part.elementsMayBeAbsent(), here);
            if (missing != null) {
                return missing;
            }
        }
        return null;
    }

    private static @Nullable String in(@Nullable Object value, boolean mayBeAbsent, boolean elementsMayBeAbsent,
            String at) {
        return switch (value) {
            case null -> mayBeAbsent ? null : at;
            case Record record -> in(record, at);
            case List<?> list -> in(list, elementsMayBeAbsent, at);
            default -> null;
        };
    }

    private static @Nullable String in(List<?> list, boolean mayBeAbsent, String at) {
        for (int i = 0; i < list.size(); i++) {
            String missing = in(list.get(i), mayBeAbsent, false, at + "/" + i);
            if (missing != null) {
                return missing;
            }
        }
        return null;
    }

    private static Part part(RecordComponent component) {
        component.getAccessor().setAccessible(true);
        AnnotatedType type = component.getAnnotatedType();
        return new Part(component, isNullable(type), type instanceof AnnotatedParameterizedType list
                && Arrays.stream(list.getAnnotatedActualTypeArguments()).anyMatch(MissingPart::isNullable));
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a component of " + record.getClass() + " cannot be read", impossible);
        }
    }
}
