package nl.kroniek.access.session;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Sessions in the vault, under the hash of their token. What is over is cleared away whenever somebody signs in. */
final class MongoSessions implements Sessions {

    private static final Duration SEEN_TO = Duration.ofMinutes(1);

    private final MongoCollection<Document> sessions;
    private final SessionSettings settings;
    private final InstantSource clock;

    MongoSessions(MongoDatabase vault, SessionSettings settings, InstantSource clock) {
        this.sessions = vault.getCollection("vault_sessions");
        this.settings = settings;
        this.clock = clock;
        sessions.createIndex(Indexes.ascending("account"));
    }

    @Override
    public String begin(String accountId, String name, String userAgent) {
        String token = Tokens.fresh();
        Instant now = clock.instant();
        sessions.deleteMany(Filters.nor(alive(now)));
        sessions.insertOne(new Document("_id", Tokens.hash(token)).append("account", accountId).append("name", name)
                .append("begun", Date.from(now)).append("seen", Date.from(now.truncatedTo(ChronoUnit.MINUTES)))
                .append("device", Device.of(userAgent)));
        return token;
    }

    @Override
    public Optional<Session> find(String token) {
        Instant now = clock.instant();
        Optional<Session> found = Optional.ofNullable(sessions.find(Filters.and(Filters.eq("_id", Tokens.hash(token)),
                alive(now))).first()).map(MongoSessions::session);
        found.filter(session -> session.lastSeen().plus(SEEN_TO).isBefore(now)).ifPresent(session -> sessions
                .updateOne(Filters.eq("_id", session.id()), Updates.max("seen", Date.from(now.truncatedTo(
                        ChronoUnit.MINUTES)))));
        return found;
    }

    @Override
    public List<Session> of(String accountId) {
        return sessions.find(Filters.and(Filters.eq("account", accountId), alive(clock.instant()))).sort(Sorts
                .descending("seen", "begun")).map(MongoSessions::session).into(new ArrayList<>());
    }

    @Override
    public void end(String accountId, String id) {
        sessions.deleteOne(Filters.and(Filters.eq("_id", id), Filters.eq("account", accountId)));
    }

    @Override
    public void endOthers(String accountId, String id) {
        sessions.deleteMany(Filters.and(Filters.eq("account", accountId), Filters.ne("_id", id)));
    }

    @Override
    public void endAll(String accountId) {
        sessions.deleteMany(Filters.eq("account", accountId));
    }

    /** Asked of the database, so that a session that is over is never even read. */
    private Bson alive(Instant now) {
        return Filters.and(Filters.gt("begun", Date.from(now.minus(settings.absolute()))), Filters.gt("seen", Date.from(
                now.minus(settings.idle()))));
    }

    private static Session session(Document stored) {
        return new Session(stored.getString("_id"), stored.getString("account"), stored.getString("name"), stored
                .getDate("begun").toInstant(), stored.getDate("seen").toInstant(), stored.getString("device"));
    }
}
