package nl.kroniek.query.live;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kroniek.log.Recorded;
import nl.kroniek.log.follow.LogSource;
import nl.kroniek.query.view.Parked;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what Axon's processor read from {@link LogSource} into a view. Every segment is shown every event, so that its
 * position is dense; it folds only the associations that fall to it, each therefore in the order of the log.
 */
final class ViewInvoker<R> implements EventHandlerInvoker {

    private static final Logger LOG = LoggerFactory.getLogger(ViewInvoker.class);
    /** A name that this program does not know may be anything, also a line for the log. */
    private static final Pattern NO_NAME = Pattern.compile("[^a-z0-9-]");
    private static final String BATCH = "kroniek.viewBatch";

    private final LiveViews views;
    private final Generation<R> generation;
    private final Runnable betweenRowsAndToken;
    private final Map<Segment, Set<String>> blocked = new ConcurrentHashMap<>();

    /** @param betweenRowsAndToken runs when the rows are written and the token is not: a place for tests to crash */
    ViewInvoker(LiveViews views, Generation<R> generation, Runnable betweenRowsAndToken) {
        this.views = views;
        this.generation = generation;
        this.betweenRowsAndToken = betweenRowsAndToken;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        var work = CurrentUnitOfWork.get();
        ViewBatch<R> batch = work.getOrComputeResource(BATCH, key -> views.batch(generation, blocked(segment)));
        long position = position(message);
        if (message.getPayload() instanceof Recorded recorded && segment.matches(recorded.association().value())) {
            batch.apply(recorded);
        }
        batch.reach(position);
        // Axon registers the storing of the token before any handler can register something: write the rows now.
        if (!(work instanceof BatchingUnitOfWork<?> all) || all.isLastMessage(message)) {
            var parked = batch.flush(segment);
            parked.forEach(each -> blocked(segment).add(each.aggregate()));
            parked.stream().filter(each -> each.cause() != null).forEach(this::warn);
            betweenRowsAndToken.run();
        }
    }

    /** A view is rebuilt beside itself, never emptied under its readers. */
    @Override
    public boolean supportsReset() {
        return false;
    }

    /** Who works on a segment is the only one that sets apart in it, so it need ask only once. */
    private Set<String> blocked(Segment segment) {
        return blocked.computeIfAbsent(segment, first -> views.stored(generation).progression().parked().stream()
                .map(Parked::aggregate).collect(Collectors.toCollection(ConcurrentHashMap::newKeySet)));
    }

    @Override
    public void segmentReleased(Segment segment) {
        blocked.remove(segment);
    }

    private void warn(Parked parked) {
        LOG.warn("the view {} cannot take in event {} ({}): {}; it is set apart", generation.name(), parked.position(),
                NO_NAME.matcher(parked.type()).replaceAll("?"), parked.cause());
    }

    private static long position(EventMessage<?> message) {
        if (message instanceof TrackedEventMessage<?> tracked && tracked.trackingToken() != null) {
            return tracked.trackingToken().position()
                    .orElseThrow(() -> new IllegalStateException("The event store gives no positions"));
        }
        throw new IllegalArgumentException("A view is fed from the event store only, not by " + message.getClass());
    }
}
