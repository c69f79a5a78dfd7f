package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kroniek.events.Event;
import nl.kroniek.events.EventCatalog;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.EventType;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.log.json.EventJson;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Each event, with each of its parts taken out once: nobody is handed an event with a hole where it always has
 * something.
 */
class PartMissingTest {

    private final CatalogSerializer serializer = new CatalogSerializer();

    static Stream<EventType> types() {
        return EventCatalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_is_taken_out_is_named_or_was_allowed_to_be_absent(EventType type) throws Exception {
        JsonNode whole = EventJson.mapper().valueToTree(EventSamples.of(type.type()));
        assertThat(read(type.name(), type.revision(), whole)).isEqualTo(EventSamples.of(type.type()));
        for (String part : parts(whole, "")) {
            JsonNode rest = without(whole, part);
            try {
                Object read = read(type.name(), type.revision(), rest);
                assertThat((JsonNode) EventJson.mapper().valueToTree(read)).as("nothing is made up for %s", part)
                        .isEqualTo(rest);
                assertThat(mayBeAbsent(EventSamples.of(type.type()), part)).as("%s may be absent", part).isTrue();
            } catch (PartMissing missing) {
                assertThat(missing.part()).isEqualTo(part);
            } catch (SerializationException other) {
                assertThat(part).as("%s", other.getMessage()).endsWith("/kind");
            }
        }
        assertThat(parts(whole, "")).contains("/association");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reasons", "/reasons/0/category", "/on", "/on/precision", "/followUp"})
    void what_every_cancellation_has_is_missed(String part) {
        assertThatThrownBy(() -> read("meeting-cancelled", 1, without(cancelled(), part)))
                .isInstanceOfSatisfying(PartMissing.class, missing -> assertThat(missing.part()).isEqualTo(part))
                .hasMessageContaining("meeting-cancelled").hasMessageContaining(part);
        assertThatThrownBy(() -> read("meeting-cancelled", 1, withNothingAt(cancelled(), part)))
                .isInstanceOf(PartMissing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/figures", "/decidedBy", "/on/time", "/reasons/0/explanation"})
    void what_nobody_may_have_written_down_is_not(String part) {
        assertThat(read("meeting-cancelled", 1, without(cancelled(), part))).isInstanceOf(MeetingCancelled.class);
    }

    @Test
    void a_list_with_nothing_in_it_is_there_and_a_list_of_nothing_is_not() {
        var event = (ObjectNode) cancelled();
        assertThat(read("meeting-cancelled", 1, event.set("reasons", event.arrayNode()))).isNotNull();
        assertThatThrownBy(() -> read("meeting-cancelled", 1, event.set("reasons", event.arrayNode().addNull())))
                .isInstanceOfSatisfying(PartMissing.class,
                        missing -> assertThat(missing.part()).isEqualTo("/reasons/0"));
    }

    /** The counter-example: the mapper by itself hands out the hole. */
    @Test
    void the_mapper_alone_does_not_notice() {
        var read = EventJson.mapper().treeToValue(without(cancelled(), "/reasons"), MeetingCancelled.class);
        assertThat((Object) read.reasons()).isNull();
    }

    /** As the record that holds it says. */
    private static boolean mayBeAbsent(Object event, String part) throws ReflectiveOperationException {
        Object holder = event;
        String[] way = part.substring(1).split("/");
        for (int i = 0; i < way.length - 1; i++) {
            holder = holder instanceof List<?> list
                    ? list.get(Integer.parseInt(way[i]))
                    : component(holder, way[i]).getAccessor().invoke(holder);
        }
        return component(holder, way[way.length - 1]).getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static RecordComponent component(Object record, String name) {
        RecordComponent component = Stream.of(record.getClass().getRecordComponents())
                .filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
        component.getAccessor().setAccessible(true);
        return component;
    }

    private static JsonNode cancelled() {
        return EventJson.mapper().valueToTree(EventSamples.of(MeetingCancelled.class));
    }

    private Event read(String name, int revision, JsonNode json) {
        byte[] bytes = EventJson.mapper().writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
        return (Event) serializer.deserialize(
                new SimpleSerializedObject<>(bytes, byte[].class, name, Integer.toString(revision)));
    }

    /** Every property, however deep, as a pointer. */
    private static List<String> parts(JsonNode node, String at) {
        List<String> found = new ArrayList<>();
        node.properties().forEach(property -> {
            found.add(at + "/" + property.getKey());
            found.addAll(parts(property.getValue(), at + "/" + property.getKey()));
        });
        for (int i = 0; i < (node.isArray() ? node.size() : 0); i++) {
            found.addAll(parts(node.get(i), at + "/" + i));
        }
        return found;
    }

    private static JsonNode without(JsonNode whole, String part) {
        JsonNode rest = whole.deepCopy();
        parent(rest, part).remove(name(part));
        return rest;
    }

    private static JsonNode withNothingAt(JsonNode whole, String part) {
        JsonNode rest = whole.deepCopy();
        parent(rest, part).putNull(name(part));
        return rest;
    }

    private static ObjectNode parent(JsonNode whole, String part) {
        return (ObjectNode) whole.at(part.substring(0, part.lastIndexOf('/')));
    }

    private static String name(String part) {
        return part.substring(part.lastIndexOf('/') + 1);
    }
}
