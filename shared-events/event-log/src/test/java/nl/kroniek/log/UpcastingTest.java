package nl.kroniek.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kroniek.events.Event;
import nl.kroniek.events.association.AssociationRegistered;
import nl.kroniek.proof.EventLeaf;
import org.axonframework.messaging.Message;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.node.ObjectNode;

/** An event of an older revision, as literal JSON, is lifted on both ways out of the log. */
class UpcastingTest {

    private static final class NameWasCalledTitle extends SingleEventUpcaster {

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(new SimpleSerializedType("association-registered", null));
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(new SimpleSerializedType("association-registered", "1"), ObjectNode.class,
                    json -> json.set("name", json.remove("title")));
        }
    }

    @RegisterExtension
    final TestLog log = new TestLog();

    @Test
    void the_engine_and_the_reader_lift_it_alike() throws Conflict {
        var leaf = new EventLeaf(UUID.randomUUID().toString(), "a", "Association", 0, "association-registered", 0,
                TestLog.NOW, utf8("{\"association\":\"vgg\",\"title\":\"Old\",\"shortName\":\"O\"}"), utf8("{}"));
        log.appender().append(new Draft(UUID.randomUUID(), "vgg", TestLog.NOW, List.of(leaf)));
        EventUpcaster upcaster = new NameWasCalledTitle();
        var opened = EventLog.open(log.database(), TestLog.SETTINGS, new CatalogSerializer(), upcaster,
                Clock.systemUTC());

        Event lifted = new AssociationRegistered(TestLog.VGG, "Old", "O");
        assertThat(opened.reader().ofAggregate("a")).extracting(each -> ((RecordedEvent) each).event())
                .containsExactly(lifted);
        Stream<Object> replayed = opened.engine().readEvents("a").asStream().map(Message::getPayload);
        assertThat(replayed).containsExactly(lifted);
        assertThat(opened.verifier().verify().isWhole()).isTrue();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
