package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Event;
import nl.kroniek.events.EventSamples;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogSerializerTest {

    private final CatalogSerializer serializer = new CatalogSerializer();

    record Stranger(AssociationId association) implements Event {}

    static Iterable<Event> samples() {
        return EventSamples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_event_goes_and_comes_back_under_its_short_name(Event event) {
        var stored = serializer.serialize(event, byte[].class);
        assertThat(stored.getType().getName()).matches("[a-z]+(-[a-z]+)*");
        assertThat(stored.getType().getRevision()).matches("[1-9][0-9]*");
        assertThat(serializer.<byte[], Event>deserialize(stored)).isEqualTo(event);
    }

    @Test
    void metadata_is_written_in_order_and_read_back() {
        var meta = MetaData.from(Map.of("via", "api", "actor", "acc-1", "role", "secretary"));
        var stored = serializer.serialize(meta, byte[].class);
        assertThat(new String(stored.getData(), StandardCharsets.UTF_8))
                .isEqualTo("{\"actor\":\"acc-1\",\"role\":\"secretary\",\"via\":\"api\"}");
        assertThat(serializer.<byte[], MetaData>deserialize(new SerializedMetaData<>(stored.getData(), byte[].class)))
                .isEqualTo(meta);
    }

    @Test
    void what_is_not_in_the_catalog_is_neither_written_nor_read() {
        assertThatThrownBy(() -> serializer.serialize(new Stranger(TestLog.VGG), byte[].class))
                .isInstanceOf(SerializationException.class).hasMessageContaining("EventCatalog");
        assertThatThrownBy(() -> serializer.serialize("text", byte[].class)).isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> read("java.util.ArrayList", "1")).isInstanceOf(SerializationException.class)
                .hasMessageContaining("EventCatalog does not know");
    }

    @Test
    void another_revision_is_not_guessed_at() {
        assertThatThrownBy(() -> read("association-registered", "99")).isInstanceOf(SerializationException.class)
                .hasMessageContaining("revision 99");
        assertThatThrownBy(() -> read("association-registered", null)).isInstanceOf(SerializationException.class);
    }

    private Object read(String type, @Nullable String revision) {
        return serializer.deserialize(new SimpleSerializedObject<>("{}".getBytes(StandardCharsets.UTF_8), byte[].class,
                type, revision));
    }
}
