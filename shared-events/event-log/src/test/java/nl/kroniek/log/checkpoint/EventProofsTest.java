package nl.kroniek.log.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.kroniek.log.StoredCommit;
import nl.kroniek.log.checkpoint.SigningRefused.Why;
import nl.kroniek.log.tree.MongoTiles;
import nl.kroniek.proof.EventLeaf;
import nl.kroniek.proof.EventProof;
import nl.kroniek.proof.Fault;
import nl.kroniek.proof.Refused;
import nl.kroniek.proof.TlogProof;
import nl.kroniek.proof.TrustedKeys;
import org.bson.BsonBinary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventProofsTest {

    private final SignedLog log;

    EventProofsTest(@TempDir Path folder) {
        log = new SignedLog(folder);
    }

    @Test
    void the_proof_of_every_event_is_believed_by_the_verifier() {
        log.write(40);
        var checkpoints = log.start();
        checkpoints.sign();
        var keys = new TrustedKeys(checkpoints.keys());
        for (long position = 0; position <= log.log().reader().head(); position++) {
            var commit = commit(position);
            int place = (int) (position - commit.first());
            byte[] file = checkpoints.proof(commit, place).bytes();
            assertThat(verified(file, keys)).isEqualTo(commit.events().get(place).id());
        }
    }

    @Test
    void with_any_one_byte_changed_it_is_refused() {
        log.write(5);
        var checkpoints = log.start();
        checkpoints.sign();
        var keys = new TrustedKeys(checkpoints.keys());
        byte[] file = checkpoints.proof(commit(4), 0).bytes();
        for (int i = 0; i < file.length; i++) {
            byte[] changed = file.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> verified(changed, keys)).as("byte %d", i).isInstanceOf(Refused.class);
        }
    }

    @Test
    void a_wrong_tile_never_reaches_a_proof() {
        log.write(40);
        var checkpoints = log.start();
        checkpoints.sign();
        var tiles = new MongoTiles(log.database());
        byte[] wrong = tiles.read(0, 0);
        wrong[0] ^= 1;
        tiles.replace(0, 0, wrong);

        var commit = commit(3);
        byte[] file = checkpoints.proof(commit, 0).bytes();

        assertThat(verified(file, new TrustedKeys(checkpoints.keys()))).isEqualTo(commit.events().getFirst().id());
        assertThat(checkpoints.standing()).as("the log is not at fault").isEqualTo(Standing.SOUND);
    }

    @Test
    void what_is_not_signed_yet_is_said_to_be_so() {
        log.write(2);
        var checkpoints = log.start();
        refused(Why.NOTHING_SIGNED, checkpoints, commit(0));
        checkpoints.sign();
        log.write(1);
        refused(Why.NOT_SIGNED_YET, checkpoints, commit(log.log().reader().head()));
    }

    @Test
    void of_an_event_that_was_changed_since_there_is_no_proof() {
        log.write(4);
        var checkpoints = log.start();
        checkpoints.sign();
        log.commits().updateOne(Filters.eq("_id", 1L),
                Updates.set("ev.0.body", new BsonBinary("{}".getBytes(StandardCharsets.UTF_8))));
        refused(Why.LOG_REWRITTEN, checkpoints, commit(1));
        assertThat(checkpoints.standing()).isEqualTo(Standing.REWRITTEN);
    }

    private StoredCommit commit(long position) {
        return log.log().reader().holding(position).orElseThrow();
    }

    /** As the command of the proof jar does. */
    private static String verified(byte[] file, TrustedKeys keys) {
        var proof = TlogProof.parse(file);
        var shown = EventProof.of(proof.extra().orElseThrow(() -> new Refused(Fault.ENTRY_MISSING)));
        if (shown.header().ordinal() != proof.index()) {
            throw new Refused(Fault.NOT_INCLUDED, proof.index(), shown.header().ordinal());
        }
        proof.verify(shown.entry(), keys);
        EventLeaf event = shown.event();
        return event.id();
    }

    private static void refused(Why why, Checkpoints checkpoints, StoredCommit commit) {
        assertThatThrownBy(() -> checkpoints.proof(commit, 0)).isInstanceOfSatisfying(SigningRefused.class,
                refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
