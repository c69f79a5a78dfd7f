package nl.kroniek.log.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.kroniek.log.CommitHeaders;
import nl.kroniek.log.tree.LogTree;
import nl.kroniek.log.tree.MongoTiles;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.proof.Frontier;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is held up while it signs, for longer than its turn: another has signed more meanwhile. */
class LateSignerTest {

    private final SignedLog log;
    private final SignedFile file;
    private final KeptCheckpoints kept;
    private final KeyRing ring;

    LateSignerTest(@TempDir Path folder) {
        log = new SignedLog(folder);
        log.start();
        ring = new KeyFile(log.keyFile()).open(null);
        file = new SignedFile(new KeyFile(log.keyFile()).signed());
        kept = new KeptCheckpoints(log.database());
    }

    @Test
    void what_covers_more_is_not_forgotten_for_what_comes_late() {
        log.write(3);
        var late = signed(ring);
        log.write(4);
        log.start().sign();

        publish(late, ring);

        assertThat(file.read(ring.trusted())).map(Signed::size).contains(7L);
        assertThat(kept.latest().flatMap(newest -> newest.signed())).map(Signed::size).contains(7L);
        assertThat(kept.find(ring.origin(), 3)).as("what somebody may hold is handed out all the same").isPresent();
        log.cutTo(5);
        assertThat(log.start().standing()).isEqualTo(Standing.SHORTER);
    }

    @Test
    void the_first_one_of_a_new_history_may_be_shorter() {
        log.write(7);
        log.start().sign();
        log.cutTo(2);
        var anew = log.start(log.keyFile(), "anew");
        assertThat(anew.sign().size()).isEqualTo(2);
        assertThat(kept.latest().flatMap(newest -> newest.signed())).map(Signed::size).contains(2L);
    }

    @Test
    void one_that_was_kept_before_sizes_were_noted_is_followed_by_the_next() {
        log.write(1);
        log.start().sign();
        log.collection(KeptCheckpoints.COLLECTION).updateMany(new BsonDocument(),
                Updates.combine(Updates.unset("origin"), Updates.unset("size")));
        log.write(1);
        log.start().sign();
        assertThat(kept.latest().flatMap(newest -> newest.signed())).map(Signed::size).contains(2L);
    }

    private Signed signed(KeyRing with) {
        var headers = new CommitHeaders(log.database());
        var tree = new LogTree(headers, new MongoTiles(log.database()));
        var checkpoint = Checkpoint.of(with.origin(), tree.grown(Frontier.empty(), headers.size()));
        return new Signed(checkpoint, with.sign(checkpoint), Instant.EPOCH);
    }

    private void publish(Signed signed, KeyRing with) {
        file.write(signed, with.trusted());
        kept.keep(signed, List.copyOf(with.verifiers()));
    }
}
