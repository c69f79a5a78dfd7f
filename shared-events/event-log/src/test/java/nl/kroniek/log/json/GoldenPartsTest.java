package nl.kroniek.log.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kroniek.events.EventCatalog;
import nl.kroniek.events.Id;
import nl.kroniek.events.Kebab;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What events are made of, as it was promised: every kind of a part, every constant and every component, one line a
 * type. A sample holds one kind of each, and a log all of them; so a kind may come, and none may go or change its name.
 */
class GoldenPartsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden-parts.txt");
    private static final boolean WRITE = Boolean.getBoolean("kroniek.golden.write");

    @Test
    void parts_of_events_are_named_as_the_golden_file_says() throws IOException {
        Map<String, List<String>> now = parts();
        Map<String, List<String>> golden = read(Files.exists(GOLDEN) ? Files.readString(GOLDEN) : "");
        assertThat(broken(golden, now))
                .as("logs hold these: put them back, or raise the revision of their events with an upcaster that lifts them")
                .isEmpty();
        if (WRITE) {
            Files.writeString(GOLDEN, text(now));
        }
        assertThat(text(now))
                .as("new parts: run this test with -Dkroniek.golden.write=true, read %s, commit it", GOLDEN)
                .isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void what_went_or_must_be_there_from_now_on_is_named() {
        Map<String, List<String>> was = read("""
            Colour: green, red
            Light: mixed, one
            Light.One: colour Colour, note String?
            """);

        assertThat(broken(was, read("""
            Colour: amber, green, red
            Light: mixed, none, one
            Light.One: colour Colour?, note String?, since VagueDate?
            """))).isEmpty();
        assertThat(broken(was, read("""
            Colour: crimson, green
            Light: mixed, one
            Light.One: colour Colour, note String, since VagueDate
            """))).containsExactly("Colour: red", "Light.One: note String?",
                "Light.One: note String must be there",
                "Light.One: since VagueDate must be there");
        assertThat(broken(was, read("Colour: green, red\nLight: one\n"))).containsExactly("Light: mixed",
                "Light.One: colour Colour", "Light.One: note String?");
    }

    @Test
    void every_kind_of_minimum_is_among_them() {
        assertThat(parts().get("AttendanceMinimum")).contains("fixed", "share-of-members", "share-of-seats");
    }

    /** What a log may hold and would not be read any more, and what is asked of a log that it cannot hold. */
    private static List<String> broken(Map<String, List<String>> golden, Map<String, List<String>> now) {
        List<String> broken = new ArrayList<>();
        golden.forEach((name, were) -> {
            List<String> are = now.getOrDefault(name, List.of());
            were.stream().filter(each -> !are.contains(each) && !are.contains(each + "?"))
                    .forEach(each -> broken.add(name + ": " + each));
            are.stream().filter(each -> each.contains(" ") && !each.endsWith("?") && !were.contains(each))
                    .forEach(each -> broken.add(name + ": " + each + " must be there"));
        });
        return broken;
    }

    private static Map<String, List<String>> parts() {
        Map<String, List<String>> parts = new TreeMap<>();
        // Of the events themselves their own golden files say this, one a revision.
        EventCatalog.all().stream().flatMap(type -> Arrays.stream(type.type().getRecordComponents()))
                .forEach(component -> add(element(component.getAnnotatedType()), parts));
        return parts;
    }

    private static void add(Class<?> type, Map<String, List<String>> parts) {
        if (!type.getName().startsWith("nl.kroniek.") || Id.class.isAssignableFrom(type)
                || parts.containsKey(name(type))) {
            return;
        }
        if (type.isEnum()) {
            parts.put(name(type), Arrays.stream(type.getEnumConstants())
                    .map(constant -> EventJson.mapper().valueToTree(constant).asString()).sorted().toList());
        } else if (type.isRecord()) {
            parts.put(name(type),
                    Arrays.stream(type.getRecordComponents()).map(GoldenPartsTest::shown).sorted().toList());
            Arrays.stream(type.getRecordComponents())
                    .forEach(component -> add(element(component.getAnnotatedType()), parts));
        } else if (SealedKinds.isKindInterface(type)) {
            List<Class<?>> kinds = SealedKinds.records(type).collect(Collectors.toList());
            parts.put(name(type), kinds.stream().map(Kebab::of).sorted().toList());
            kinds.forEach(kind -> add(kind, parts));
        }
    }

    private static String shown(RecordComponent component) {
        return component.getName() + " " + shown(component.getAnnotatedType());
    }

    private static String shown(AnnotatedType type) {
        String base = type instanceof AnnotatedParameterizedType list
                ? shown(list.getAnnotatedActualTypeArguments()[0]) + "*"
                : name((Class<?>) type.getType());
        return type.isAnnotationPresent(Nullable.class) ? base + "?" : base;
    }

    private static Class<?> element(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType list
                ? element(list.getAnnotatedActualTypeArguments()[0])
                : (Class<?>) type.getType();
    }

    /** Without its package: that may change, logs do not hold it. */
    private static String name(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return around == null ? type.getSimpleName() : name(around) + "." + type.getSimpleName();
    }

    private static Map<String, List<String>> read(String text) {
        return text.lines().map(line -> line.split(": ?", 2)).collect(Collectors.toMap(line -> line[0],
                line -> line[1].isEmpty() ? List.of() : List.of(line[1].split(", ")), (one, other) -> one,
                TreeMap::new));
    }

    private static String text(Map<String, List<String>> parts) {
        return parts.entrySet().stream().map(part -> part.getKey() + ": " + String.join(", ", part.getValue()) + "\n")
                .collect(Collectors.joining());
    }
}
