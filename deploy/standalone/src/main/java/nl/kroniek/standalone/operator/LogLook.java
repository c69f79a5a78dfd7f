package nl.kroniek.standalone.operator;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.kroniek.log.StoredLog;
import nl.kroniek.log.whole.UniqueIndex;
import org.bson.BsonDocument;

/**
 * The log from the outside: its indexes, its times, and whether it was put back entirely. {@code verify} looks inside.
 */
record LogLook(MongoDatabase database, Clock clock) {

    private static final long BACK_MILLIS = 5_000;
    private static final Duration AHEAD = Duration.ofMinutes(1);

    List<Ailment> look() {
        StoredLog log = new StoredLog(database);
        List<Ailment> found = new ArrayList<>();
        if (Restoring.wasInterrupted(database)) {
            found.add(Ailment.of("restore-interrupted"));
        }
        long size = log.size();
        if (size > 0) {
            UniqueIndex.missing(log).forEach(index -> found.add(Ailment.of("index-missing", index.name())));
            found.addAll(log.walk(size, List.of("at"), this::times));
        }
        return found;
    }

    /** Times order nothing; but a running maximum that falls back shows that clocks differed. */
    private List<Ailment> times(MongoCursor<BsonDocument> commits) {
        long max = Long.MIN_VALUE;
        long worst = 0;
        String where = "";
        while (commits.hasNext()) {
            BsonDocument commit = commits.next();
            if (commit.isDateTime("at")) {
                long at = commit.getDateTime("at").getValue();
                if (max > at && max - at > worst) {
                    worst = max - at;
                    where = commit.isNumber("_id") ? Long.toString(commit.getNumber("_id").longValue()) : "?";
                }
                max = Math.max(max, at);
            }
        }
        List<Ailment> found = new ArrayList<>();
        if (worst > BACK_MILLIS) {
            found.add(Ailment.of("clock-skew", where, Duration.ofMillis(worst).toSeconds()));
        }
        if (max > clock.instant().plus(AHEAD).toEpochMilli()) {
            found.add(Ailment.of("clock-ahead", Instant.ofEpochMilli(max)));
        }
        return found;
    }
}
