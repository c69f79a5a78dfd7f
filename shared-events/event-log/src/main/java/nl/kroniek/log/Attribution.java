package nl.kroniek.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.kroniek.events.Event;
import org.axonframework.eventhandling.EventMessage;

/** To whom an event belongs and when it was recorded. */
interface Attribution {

    /** Ours: the event says its association, and an event is recorded when its commit is. */
    Attribution OF_EVENTS = new Attribution() {

        @Override
        public String associationOf(EventMessage<?> message) {
            if (message.getPayload() instanceof Event event) {
                return event.association().value();
            }
            throw new CommitRefused("not-an-event", message.getPayloadType().getName()
                    + " is not an event of Kroniek. Only events of the catalog go into the log.");
        }

        @Override
        public Instant timeOf(EventMessage<?> message, Instant commitAt) {
            return commitAt;
        }
    };

    String associationOf(EventMessage<?> message);

    Instant timeOf(EventMessage<?> message, Instant commitAt);

    /** For Axon's own test suites, whose payloads are plain text and whose messages bring their own time. */
    static Attribution of(String association) {
        return new Attribution() {

            @Override
            public String associationOf(EventMessage<?> message) {
                return association;
            }

            @Override
            public Instant timeOf(EventMessage<?> message, Instant commitAt) {
                return message.getTimestamp().truncatedTo(ChronoUnit.MILLIS);
            }
        };
    }
}
