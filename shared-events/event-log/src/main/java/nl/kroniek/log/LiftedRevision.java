package nl.kroniek.log;

import java.util.Map;
import java.util.stream.Stream;
import nl.kroniek.events.EventCatalog;
import nl.kroniek.events.Lift;
import nl.kroniek.log.json.EventJson;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.node.ObjectNode;

/** Axon's upcaster of one {@link Lift}: an event of that name and revision is read as the next revision. */
final class LiftedRevision extends SingleEventUpcaster {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {
    };

    private final Lift lift;

    private LiftedRevision(Lift lift) {
        this.lift = lift;
    }

    /** All of the catalog, the oldest revisions first, and after them what else an application brings. */
    static EventUpcaster allAnd(EventUpcaster others) {
        Stream<EventUpcaster> ours = EventCatalog.lifts().stream().map(LiftedRevision::new);
        return new EventUpcasterChain(Stream.concat(ours, Stream.of(others)).toList());
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(type(lift.from()));
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(type(lift.from() + 1), ObjectNode.class, written -> EventJson.mapper()
                .valueToTree(lift.change().apply(EventJson.mapper().convertValue(written, MAP))));
    }

    private SimpleSerializedType type(int revision) {
        return new SimpleSerializedType(lift.event(), Integer.toString(revision));
    }
}
