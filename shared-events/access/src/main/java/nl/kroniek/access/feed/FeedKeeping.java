package nl.kroniek.access.feed;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;

/** Where secret addresses meet the vault. */
public final class FeedKeeping {

    private FeedKeeping() {}

    /** @param vault every look-up and write of it asks for a majority */
    public static FeedKeys in(MongoDatabase vault, InstantSource clock) {
        return new MongoFeedKeys(vault, clock);
    }
}
