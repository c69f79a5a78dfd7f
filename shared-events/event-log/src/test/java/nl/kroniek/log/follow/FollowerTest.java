package nl.kroniek.log.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Answers.RETURNS_MOCKS;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.kroniek.embedded.EmbeddedMongo;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two processes that begin to follow one log. */
@Timeout(60)
class FollowerTest {

    private static final String NAME = "anybody";
    private static final int SEGMENTS = 2;
    private static final Claims CLAIMS = new Claims(Duration.ofSeconds(10), null);

    /** Where nothing is ever recorded. */
    @SuppressWarnings("unchecked")
    private final StreamableMessageSource<TrackedEventMessage<?>> quiet = mock(RETURNS_MOCKS);

    @Test
    void both_begin_when_neither_found_a_place_in_the_log() throws Exception {
        try (EmbeddedMongo server = EmbeddedMongo.inMemory();
                MongoClient client = MongoClients.create(server.uri());
                var processes = Executors.newFixedThreadPool(2)) {
            MongoDatabase database = client.getDatabase("following");
            CyclicBarrier looked = new CyclicBarrier(2);
            var both = Stream.of(1, 2).map(one -> new Follower(NAME, mock(EventHandlerInvoker.class),
                    () -> writingTogether(places(database), looked), CLAIMS, SEGMENTS)).toList();

            for (var started : processes.invokeAll(both.stream().map(this::starting).toList())) {
                started.get();
            }

            assertThat(both).allMatch(Follower::isRunning);
            assertThat(places(database).fetchSegments(NAME)).containsExactlyInAnyOrder(0, 1);
            both.forEach(Follower::stop);
        }
    }

    private Callable<Object> starting(Follower follower) {
        return () -> {
            follower.start(quiet, log -> new GlobalSequenceTrackingToken(7));
            return follower;
        };
    }

    private static TokenStore places(MongoDatabase database) {
        return CLAIMS.places(database, "tokens", Jackson3Serializer.builder().build());
    }

    /** Both have looked, and found nothing, before either writes. */
    private static TokenStore writingTogether(TokenStore places, CyclicBarrier looked) {
        AtomicBoolean first = new AtomicBoolean(true);
        TokenStore together = mock(TokenStore.class, delegatesTo(places));
        doAnswer(call -> {
            int[] found = places.fetchSegments(NAME);
            if (first.getAndSet(false)) {
                looked.await(30, TimeUnit.SECONDS);
            }
            return found;
        }).when(together).fetchSegments(NAME);
        return together;
    }
}
