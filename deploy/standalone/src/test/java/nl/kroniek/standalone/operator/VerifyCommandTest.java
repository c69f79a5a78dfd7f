package nl.kroniek.standalone.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.proof.NoteSignature;
import nl.kroniek.proof.SignedNote;
import nl.kroniek.proof.SigningKey;
import nl.kroniek.proof.WitnessKey;
import nl.kroniek.standalone.operator.Machine.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    private static final SigningKey KEY = SigningKey.generate("kroniek.test/log");
    private static final SigningKey WITNESS_SIGNS = SigningKey.generate("saw.example");
    private static final WitnessKey WITNESS = new WitnessKey("saw.example", WITNESS_SIGNS.verifier().publicKey());

    @TempDir
    Path home;

    @Test
    void an_empty_registry_is_whole() {
        assertThat(new Machine(home).kroniek("verify")).satisfies(said -> {
            assertThat(said.code()).isZero();
            assertThat(said.out()).startsWith("whole: 0 commits, 0 events");
        });
    }

    @Test
    void a_registry_that_stopped_and_one_that_runs_are_both_verified() {
        Machine machine = new Machine(home).withLog(5);
        assertThat(machine.kroniek("verify").out()).startsWith("whole: 5 commits, 5 events, last hash ");
        machine.running(database -> assertThat(machine.kroniek("verify", "--lang", "nl").out())
                .startsWith("heel: 5 commits, 5 gebeurtenissen"));
    }

    @Test
    void the_first_bad_commit_is_named_in_a_sentence_and_to_programs() {
        Machine machine = new Machine(home).withLog(9);
        machine.running(database -> {
            database.getCollection("log_commits").updateOne(Filters.eq("_id", 4L), Updates.set("association", "x"));
            Said said = machine.kroniek("verify");
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.out()).startsWith("Commit 4: ").hasLineCount(1);
            assertThat(machine.kroniek("verify", "--lang=nl").out()).startsWith("Commit 4: ").contains("veranderd");
            assertThat(machine.kroniek("verify", "--json").out()).contains("\"verdict\":\"wrong\"")
                    .contains("\"code\":\"hash\"").contains("\"ordinal\":4").hasLineCount(1);
        });
    }

    @Test
    void a_log_that_lost_its_end_is_found_by_the_checkpoint_that_was_kept() throws IOException {
        Machine machine = new Machine(home).withLog(9);
        Path checkpoint = signed(machine.file("checkpoint.txt"), 9);
        String[] asked = {"verify", "--checkpoint", checkpoint.toString(), "--key", KEY.verifier().vkey()};
        assertThat(machine.kroniek(asked).out()).contains("All of it stands under a signed checkpoint.");
        machine.running(database -> database.getCollection("log_commits").deleteMany(Filters.gte("_id", 7L)));
        assertThat(machine.kroniek("verify").code()).as("the log itself does not know").isZero();
        assertThat(machine.kroniek(asked)).satisfies(said -> {
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.out()).startsWith("Commit 7: the log ends before it, where 9 commits were there before.");
        });
    }

    @Test
    void what_this_machine_signed_last_is_looked_at_without_being_asked() throws IOException {
        Machine machine = new Machine(home).withLog(9);
        Files.writeString(machine.data().resolve("checkpoints.key"), KEY.skey() + "\n");
        signed(machine.data().resolve("checkpoints.key.signed"), 9);
        assertThat(machine.kroniek("verify").out()).contains("All of it stands under a signed checkpoint.");
        machine.running(database -> database.getCollection("log_commits").deleteMany(Filters.gte("_id", 7L)));
        assertThat(machine.kroniek("verify").code()).isEqualTo(1);
    }

    @Test
    void a_checkpoint_of_another_key_is_no_question() throws IOException {
        Machine machine = new Machine(home).withLog(2);
        Path checkpoint = signed(machine.file("checkpoint.txt"), 2);
        assertThat(machine.kroniek("verify", "--checkpoint", checkpoint.toString(), "--key",
                SigningKey.generate("kroniek.test/log").verifier().vkey()).code()).isEqualTo(2);
        assertThat(machine.kroniek("verify", "--checkpoint", machine.file("nowhere").toString(), "--key",
                KEY.verifier().vkey()).code()).isEqualTo(2);
        assertThat(machine.kroniek("verify", "--checkpoint", checkpoint.toString()).code()).isEqualTo(2);
    }

    @Test
    void a_checkpoint_is_asked_for_its_witnesses_as_the_auditors_jar_does() throws IOException {
        Machine machine = new Machine(home).withLog(3);
        Path alone = signed(machine.file("alone.txt"), 3);
        Path seen = Files.write(machine.file("seen.txt"), SignedNote.parse(Files.readAllBytes(alone))
                .with(cosigned(SignedNote.parse(Files.readAllBytes(alone)).text())).bytes());
        Path keys = Files.writeString(machine.file("keys"), "# of the log\n" + vkey() + "\n");
        assertThat(witnessed(machine, seen, keys)).satisfies(said -> {
            assertThat(said.code()).isZero();
            assertThat(said.out()).contains("All of it stands under a signed checkpoint.");
        });
        assertThat(witnessed(machine, alone, keys)).satisfies(said -> {
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).contains("0 cosigned this checkpoint; 1 must have").contains("ML-DSA");
        });
        assertThat(witnessed(machine, seen, keys, "--witnesses", "2")).satisfies(said -> {
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).contains("2 witnesses are asked for, where 1 were given");
        });
        assertThat(machine.kroniek("verify", "--witness", WITNESS.vkey())).satisfies(said -> {
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).contains("--checkpoint is missing");
        });
    }

    private static Said witnessed(Machine machine, Path checkpoint, Path keys, String... more) {
        return machine.kroniek(Stream.concat(Stream.of("verify", "--checkpoint", checkpoint.toString(), "--key-file",
                keys.toString(), "--witness", WITNESS.vkey()), Stream.of(more)).toArray(String[]::new));
    }

    /** As C2SP tlog-cosignature has it: the time, and a signature over that and the text. */
    private static NoteSignature cosigned(String text) {
        byte[] signature = WITNESS_SIGNS.sign("cosignature/v1\ntime 1700000000\n" + text).signature();
        return new NoteSignature(WITNESS.name(), WITNESS.keyId(),
                ByteBuffer.allocate(Long.BYTES + signature.length).putLong(1_700_000_000L).put(signature).array());
    }

    static Path signed(Path file, int size) throws IOException {
        return Files.write(file, Checkpoint.of("kroniek.test/log", Machine.tree(size)).sign(KEY).bytes());
    }

    static String vkey() {
        return KEY.verifier().vkey();
    }
}
