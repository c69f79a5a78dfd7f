package nl.kroniek.log;

import java.util.Optional;
import nl.kroniek.events.Event;
import nl.kroniek.events.EventCatalog;
import nl.kroniek.events.EventType;
import nl.kroniek.log.json.EventJson;
import nl.kroniek.log.json.MissingPart;
import nl.kroniek.log.json.StumbledAt;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * Axon's serializer for events: canonical JSON under the short name and revision of {@link EventCatalog}. A class name
 * is neither written nor read, and what is not in the catalog is refused both ways.
 */
public final class CatalogSerializer extends Jackson3Serializer {

    private static final SerializedType META = new SimpleSerializedType(MetaData.class.getName(), null);

    public CatalogSerializer() {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(EventJson::settle));
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's signature
    public SerializedType typeForClass(Class type) {
        if (type == null || !Event.class.isAssignableFrom(type)) {
            return type == null || MetaData.class.isAssignableFrom(type) ? super.typeForClass(type) : refuse(type);
        }
        EventType found = EventCatalog.of(type).orElseThrow(() -> new SerializationException(
                type.getName() + " is not in EventCatalog. Give it a short name and a revision there."));
        return new SimpleSerializedType(found.name(), Integer.toString(found.revision()));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (type.equals(SerializedType.emptyType())) {
            return Void.class;
        }
        if (type.getName().equals(META.getName())) {
            return MetaData.class;
        }
        EventType found = named(type.getName()).orElseThrow(() -> new SerializationException(
                "The log holds an event called " + type.getName() + ", which EventCatalog does not know."
                        + " Names stay in the catalog for ever; put it back."));
        if (!Integer.toString(found.revision()).equals(type.getRevision())) {
            throw new SerializationException("Event " + type.getName() + " was written in revision "
                    + type.getRevision() + ", this program reads revision " + found.revision()
                    + ". An older one needs an upcaster, a newer one a newer program.");
        }
        return found.type();
    }

    /** @throws SerializationException also for JSON that lacks what an event of this name always has */
    @Override
    public <S, T> T deserialize(SerializedObject<S> stored) {
        T read = read(stored);
        if (read instanceof Event && read instanceof Record event) {
            MissingPart.of(event).ifPresent(part -> {
                throw new PartMissing(stored.getType().getName(), part);
            });
        } else if (read == null && named(stored.getType().getName()).isPresent()) {
            throw new SerializationException("Event " + stored.getType().getName() + " is stored as nothing.");
        }
        return read;
    }

    private <S, T> T read(SerializedObject<S> stored) {
        try {
            return super.deserialize(stored);
        } catch (SerializationException fault) {
            // A number cannot be nothing, so the mapper itself stumbles over one that is not there.
            String part = StumbledAt.nothing(fault.getCause(), stored.getData());
            throw part == null ? fault : new PartMissing(stored.getType().getName(), part);
        }
    }

    private static Optional<EventType> named(String name) {
        return EventCatalog.of(name);
    }

    private static SerializedType refuse(Class<?> type) {
        throw new SerializationException(type.getName() + " is not an event. Only events of EventCatalog, and their"
                + " metadata, go into the log.");
    }
}
