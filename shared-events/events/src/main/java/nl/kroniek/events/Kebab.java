package nl.kroniek.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name by which a constant or a kind of record is known outside the code, in JSON, addresses and keys of texts:
 * {@code LOW_ATTENDANCE} and {@code LowAttendance} are both {@code low-attendance}.
 */
public final class Kebab {

    private static final Pattern BORDER = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private Kebab() {}

    public static String of(Class<?> type) {
        return BORDER.matcher(type.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    public static String of(Enum<?> constant) {
        return constant.name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** The constant with this name, letter for letter. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> of(constant).equals(name)).findFirst();
    }
}
