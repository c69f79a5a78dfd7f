package nl.kroniek.command;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.kroniek.log.StoredCommit;
import nl.kroniek.log.StoredLog;
import nl.kroniek.proof.CommitHeader;
import nl.kroniek.proof.EventLeaf;
import org.bson.BsonDocument;

/** Puts events at the end of the log as another program would, with the right place in the chain. */
public final class Planted {

    /** What an event is stored as. */
    public record Stored(String type, int revision, String body, String meta) {}

    private final MongoDatabase database;

    public Planted(MongoDatabase database) {
        this.database = database;
    }

    /** @return its global index */
    public long add(String association, String aggregate, String kind, long sequence, Stored event) {
        var log = new StoredLog(database);
        StoredCommit last = StoredLog.read(database.getCollection("log_commits", BsonDocument.class)
                .find(Filters.eq("_id", log.size() - 1)).first());
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var events = List.of(new EventLeaf(UUID.randomUUID().toString(), aggregate, kind, sequence, event.type(),
                event.revision(), now, bytes(event.body()), bytes(event.meta())));
        var header = new CommitHeader(last.ordinal() + 1, UUID.randomUUID(), association, last.position() + 1, 1, now,
                CommitHeader.rootOf(events));
        log.insert(List.of(new StoredCommit(header, last.hash(), header.hash(last.hash()), events)));
        return last.position() + 1;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
