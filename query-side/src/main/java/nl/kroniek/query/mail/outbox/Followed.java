package nl.kroniek.query.mail.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.query.chronicle.Chronicles;
import nl.kroniek.query.mail.follow.WhoIsTold;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;

/**
 * Brings what is recorded from Axon's processor into the outbox. What was recorded long ago, or came in from a file, is
 * no news; and nothing of it can be reset: telling people is no view.
 */
final class Followed implements EventHandlerInvoker {

    private static final String VIA = "via";
    private static final String FROM_A_FILE = "import";

    private final Chronicles chronicles;
    private final Outbox outbox;
    private final Duration noOlderThan;
    private final Clock clock;

    Followed(Chronicles chronicles, Outbox outbox, Duration noOlderThan, Clock clock) {
        this.chronicles = chronicles;
        this.outbox = outbox;
        this.noOlderThan = noOlderThan;
        this.clock = clock;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return message.getPayload() instanceof RecordedEvent recorded && WhoIsTold.concerns(recorded.event())
                && segment.matches(recorded.association().value());
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        if (message.getPayload() instanceof RecordedEvent recorded && WhoIsTold.concerns(recorded.event())
                && isNews(recorded)) {
            // Thrown, the processor comes back to this event by itself, and stays before it until then.
            if (!chronicles.await(recorded.position())) {
                throw new IllegalStateException("the views have not seen event " + recorded.position() + " yet");
            }
            chronicles.of(recorded.association())
                    .ifPresent(chronicle -> outbox.put(WhoIsTold.of(recorded, chronicle, clock.instant())));
        }
    }

    private boolean isNews(RecordedEvent recorded) {
        Instant oldest = clock.instant().minus(noOlderThan);
        return !FROM_A_FILE.equals(recorded.metadata().get(VIA)) && !recorded.recordedAt().isBefore(oldest);
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
