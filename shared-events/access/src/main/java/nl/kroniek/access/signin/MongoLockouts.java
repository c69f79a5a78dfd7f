package nl.kroniek.access.signin;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.kroniek.access.session.Tokens;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Wrong passwords as counters in the vault. Accounts have a counter of their own; names without an account and
 * addresses share 65,536 each, found by a keyed hash, so that nobody can fill the database with names and nobody can
 * choose whose counter they share.
 */
final class MongoLockouts implements Lockouts {

    private static final String ID = "_id";
    private static final String WRONG = "wrong";
    private static final String UNTIL = "until";
    private static final String LAST = "last";
    private static final String SECRET = "secret";

    private final MongoCollection<Document> counters;
    private final LockoutSettings settings;
    private final InstantSource clock;
    private final Buckets buckets;

    MongoLockouts(MongoDatabase vault, LockoutSettings settings, InstantSource clock) {
        this.counters = vault.getCollection("vault_failures");
        this.settings = settings;
        this.clock = clock;
        this.buckets = new Buckets(secret());
    }

    @Override
    public Standing of(Attempt attempt) {
        Instant now = clock.instant();
        Map<String, Document> found = counters.find(Filters.and(Filters.in(ID, name(attempt), address(attempt)), fresh(
                now))).into(new ArrayList<>()).stream().collect(Collectors.toMap(each -> each.getString(ID),
                        each -> each));
        Document name = found.get(name(attempt));
        Duration wait = found.values().stream().map(each -> Duration.between(now, each.getDate(UNTIL).toInstant()))
                .filter(Duration::isPositive).max(Duration::compareTo).orElse(Duration.ZERO);
        return new Standing(name == null ? 0 : name.getInteger(WRONG), wait);
    }

    @Override
    public void wrong(Attempt attempt) {
        count(name(attempt), settings.perName());
        count(address(attempt), settings.perAddress());
    }

    @Override
    public void right(Attempt attempt, Standing before) {
        if (before.wrong() > 0) {
            counters.deleteOne(Filters.eq(ID, name(attempt)));
            counters.updateOne(Filters.and(Filters.eq(ID, address(attempt)), Filters.gte(WRONG, before.wrong())),
                    Updates.inc(WRONG, -before.wrong()));
        }
    }

    private void count(String id, int allowed) {
        Instant now = clock.instant();
        counters.deleteOne(Filters.and(Filters.eq(ID, id), Filters.not(fresh(now))));
        Bson one = Updates.combine(Updates.inc(WRONG, 1), Updates.max(LAST, Date.from(now)), Updates.max(UNTIL, Date
                .from(now)));
        int wrong = Objects.requireNonNull(counted(id, one)).getInteger(WRONG);
        Duration wait = settings.waitAfter(wrong, allowed);
        if (wait.isPositive()) {
            counters.updateOne(Filters.eq(ID, id), Updates.max(UNTIL, Date.from(now.plus(wait))));
        }
    }

    private @Nullable Document counted(String id, Bson one) {
        var options = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        try {
            return counters.findOneAndUpdate(Filters.eq(ID, id), one, options);
        } catch (MongoWriteException | MongoCommandException first) {
            // two were the first at the same time: the second finds the counter of the other
            return counters.findOneAndUpdate(Filters.eq(ID, id), one, options);
        }
    }

    private Bson fresh(Instant now) {
        return Filters.gt(LAST, Date.from(now.minus(settings.forgottenAfter())));
    }

    private String name(Attempt attempt) {
        return attempt.accountId() == null ? "name-" + buckets.of(attempt.name()) : attempt.accountId();
    }

    private String address(Attempt attempt) {
        return "address-" + buckets.of(attempt.address());
    }

    private String secret() {
        try {
            counters.insertOne(new Document(ID, SECRET).append(SECRET, Tokens.fresh()));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
        return Objects.requireNonNull(counters.find(Filters.eq(ID, SECRET)).first()).getString(SECRET);
    }
}
