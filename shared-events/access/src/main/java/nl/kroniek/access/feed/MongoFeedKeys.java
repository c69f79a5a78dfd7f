package nl.kroniek.access.feed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.kroniek.access.session.Tokens;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Secret addresses in the vault, under the hash of their secret. */
final class MongoFeedKeys implements FeedKeys {

    private static final String ID = "_id";
    private static final String ACCOUNT = "account";
    private static final String ASSOCIATION = "association";
    private static final String SEEN = "seen";
    private static final String MADE = "made";

    private final MongoCollection<Document> keys;
    private final InstantSource clock;

    MongoFeedKeys(MongoDatabase vault, InstantSource clock) {
        this.keys = vault.getCollection("vault_feeds");
        this.clock = clock;
        keys.createIndex(Indexes.ascending(ACCOUNT));
    }

    @Override
    public String make(String account, String association, @Nullable String body, @Nullable String person,
            String language) {
        String secret = Tokens.fresh();
        keys.insertOne(new Document(ID, Tokens.hash(secret)).append(ACCOUNT, account).append(ASSOCIATION, association)
                .append("body", body).append("person", person).append("language", language)
                .append(MADE, Date.from(clock.instant())));
        of(account, association).stream().skip(MOST).forEach(old -> revoke(account, association, old.id()));
        return secret;
    }

    @Override
    public Optional<String> renew(String account, String association, String id) {
        // Taken away first: of two who renew at once one finds nothing, and the old secret never opens beside the new.
        return Optional.ofNullable(keys.findOneAndDelete(theirs(account, association, id))).map(MongoFeedKeys::key)
                .map(old -> make(account, association, old.body(), old.person(), old.language()));
    }

    @Override
    public void revoke(String account, String association, String id) {
        keys.deleteOne(theirs(account, association, id));
    }

    @Override
    public Optional<FeedKey> find(String secret) {
        Optional<FeedKey> found = Optional.ofNullable(keys.find(Filters.eq(ID, Tokens.hash(secret))).first())
                .map(MongoFeedKeys::key);
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        found.filter(key -> key.lastSeen() == null || key.lastSeen().isBefore(hour)).ifPresent(
                key -> keys.updateOne(Filters.eq(ID, key.id()), Updates.max(SEEN, Date.from(hour))));
        return found;
    }

    @Override
    public List<FeedKey> of(String account, String association) {
        return keys.find(Filters.and(Filters.eq(ACCOUNT, account), Filters.eq(ASSOCIATION, association)))
                .sort(Sorts.orderBy(Sorts.descending(MADE), Sorts.ascending(ID))).map(MongoFeedKeys::key)
                .into(new ArrayList<>());
    }

    private static Bson theirs(String account, String association, String id) {
        return Filters.and(Filters.eq(ID, id), Filters.eq(ACCOUNT, account), Filters.eq(ASSOCIATION, association));
    }

    private static FeedKey key(Document stored) {
        Date seen = stored.getDate(SEEN);
        return new FeedKey(stored.getString(ID), stored.getString(ACCOUNT), stored.getString(ASSOCIATION),
                stored.getString("body"), stored.getString("person"), stored.getString("language"),
                stored.getDate(MADE).toInstant(), seen == null ? null : seen.toInstant());
    }
}
