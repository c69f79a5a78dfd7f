package nl.kroniek.query;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.kroniek.events.AssociationId;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.StoredCommit;
import nl.kroniek.log.StoredLog;
import nl.kroniek.proof.CommitHeader;
import nl.kroniek.proof.EventLeaf;

/** Records what this program may not be able to read, as a newer one would: place and chain are right. */
public record OtherProgram(MongoDatabase database, LogReader log) {

    /** @return its position */
    public long record(AssociationId association, String aggregate, long sequence, String type, int revision,
            String body) {
        long head = log.head();
        var last = log.holding(head);
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var events = List.of(new EventLeaf(UUID.randomUUID().toString(), aggregate, "Thing", sequence, type, revision,
                now, bytes(body), bytes("{\"actor\":\"acc-x\",\"role\":\"secretary\",\"via\":\"page\"}")));
        var header = new CommitHeader(last.map(commit -> commit.ordinal() + 1).orElse(0L), UUID.randomUUID(),
                association.value(), head + 1, 1, now, CommitHeader.rootOf(events));
        byte[] before = last.map(StoredCommit::hash).orElseGet(CommitHeader::noPrevious);
        new StoredLog(database).insert(List.of(new StoredCommit(header, before, header.hash(before), events)));
        return head + 1;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
