package nl.kroniek.log.follow;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * How processes that follow the log keep out of each other's way: each claims the part of the work that it does.
 *
 * @param timeout after how long another process may go on in the place of one that is silent
 * @param node the name of this process; absent: process and host
 */
public record Claims(Duration timeout, @Nullable String node) {

    /** Milliseconds between two looks: a claim is made anew, and one that became free is found, in time. */
    public long often() {
        return timeout.toMillis() / 4;
    }

    /** Where followers keep how far they are; makes the index of that collection at once. */
    public TokenStore places(MongoDatabase database, String collection, Serializer serializer) {
        var template = DefaultMongoTemplate.builder().mongoDatabase(database)
                .trackingTokensCollectionName(collection).build();
        var places = MongoTokenStore.builder().mongoTemplate(template).serializer(serializer).claimTimeout(timeout);
        return node == null ? places.build() : places.nodeId(node).build();
    }
}
