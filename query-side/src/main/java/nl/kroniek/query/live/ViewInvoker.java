package nl.kroniek.query.live;

import java.util.function.Supplier;
import nl.kroniek.events.Event;
import nl.kroniek.query.view.Moment;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Brings events from Axon's processor into a view. Every segment is shown every event, so that its position is dense; it
 * folds only the associations that fall to it, each therefore in the order of the log.
 */
final class ViewInvoker<R> implements EventHandlerInvoker {

    private static final String BATCH = "kroniek.viewBatch";

    private final Supplier<ViewBatch<R>> batches;
    private final Runnable betweenRowsAndToken;

    /** @param betweenRowsAndToken runs when the rows are written and the token is not: a place for tests to crash */
    ViewInvoker(Supplier<ViewBatch<R>> batches, Runnable betweenRowsAndToken) {
        this.batches = batches;
        this.betweenRowsAndToken = betweenRowsAndToken;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        var work = CurrentUnitOfWork.get();
        ViewBatch<R> batch = work.getOrComputeResource(BATCH, key -> batches.get());
        long position = position(message);
        if (message.getPayload() instanceof Event event && segment.matches(event.association().value())) {
            long sequence = message instanceof DomainEventMessage<?> domain ? domain.getSequenceNumber() : 0;
            batch.apply(event, new Moment(event.association(), position, sequence));
        }
        batch.reach(position);
        // Axon registers the storing of the token before any handler can register something: write the rows now.
        if (!(work instanceof BatchingUnitOfWork<?> all) || all.isLastMessage(message)) {
            batch.flush(segment);
            betweenRowsAndToken.run();
        }
    }

    /** A view is rebuilt beside itself, never emptied under its readers. */
    @Override
    public boolean supportsReset() {
        return false;
    }

    private static long position(EventMessage<?> message) {
        if (message instanceof TrackedEventMessage<?> tracked && tracked.trackingToken() != null) {
            return tracked.trackingToken().position()
                    .orElseThrow(() -> new IllegalStateException("The event store gives no positions"));
        }
        throw new IllegalArgumentException("A view is fed from the event store only, not by " + message.getClass());
    }
}
