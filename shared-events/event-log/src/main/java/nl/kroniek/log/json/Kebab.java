package nl.kroniek.log.json;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names as the JSON writes them: {@code LOW_ATTENDANCE} and {@code LowAttendance} are both {@code low-attendance}. */
final class Kebab {

    private static final Pattern BORDER = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private Kebab() {}

    static String of(Class<?> type) {
        return BORDER.matcher(type.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    static String of(Enum<?> constant) {
        return constant.name().replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
