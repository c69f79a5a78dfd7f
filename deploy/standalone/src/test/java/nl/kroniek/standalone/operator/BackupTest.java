package nl.kroniek.standalone.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.kroniek.log.StoredCommit;
import nl.kroniek.log.StoredLog;
import nl.kroniek.proof.ExportedLog;
import nl.kroniek.standalone.operator.Machine.Said;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private static final byte[] KEY = "a-key-of-32-bytes-nobody-may-see".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path first;

    @TempDir
    Path second;

    private Machine here;
    private Machine there;
    private String file;

    @BeforeEach
    void a_registry_with_a_log_and_a_vault() {
        here = new Machine(first).withLog(40);
        there = new Machine(second);
        file = here.file("backup.kroniek").toString();
        here.running(database -> {
            database.getCollection("vault_person_keys").insertOne(new Document("_id", "per-1").append("key",
                    new Binary(KEY)));
            database.getCollection("vault_accounts").insertOne(new Document("_id", "acc-1").append("name", "s"));
            database.getCollection("vault_sessions").insertOne(new Document("_id", "a-living-session"));
            database.getCollection("view_seats").insertOne(new Document("_id", "rebuilt from the log"));
        });
    }

    @Test
    void a_backup_beside_a_registry_that_writes_is_whole_and_restores_to_the_same() throws Exception {
        List<StoredCommit> more = Machine.log(400).subList(40, 400);
        here.running(database -> {
            CompletableFuture<Void> writing = CompletableFuture.runAsync(
                    () -> more.forEach(commit -> new StoredLog(database).insert(List.of(commit))));
            assertThat(here.kroniek("backup", file).code()).isZero();
            writing.join();
        });
        long commits = commits(Path.of(file));
        assertThat(commits).isBetween(40L, 400L);
        assertThat(Files.getPosixFilePermissions(Path.of(file))).isEqualTo(PosixFilePermissions.fromString(
                "rw-------"));

        Said said = there.kroniek("restore", file, "--verify");
        assertThat(said.code()).as(said.toString()).isZero();
        assertThat(said.out()).contains("restored: " + commits + " commits").contains("whole: " + commits);
        List<Document> restored = new ArrayList<>();
        there.running(database -> {
            restored.addAll(all(database, "log_commits"));
            assertThat(all(database, "vault_person_keys").getFirst().get("key", Binary.class).getData())
                    .isEqualTo(KEY);
            assertThat(all(database, "vault_accounts")).hasSize(1);
            assertThat(all(database, "vault_sessions")).as("a restored session would undo a sign-out").isEmpty();
            assertThat(all(database, "view_seats")).isEmpty();
            assertThat(all(database, "log_restoring")).isEmpty();
        });
        here.running(
                database -> assertThat(restored).isEqualTo(all(database, "log_commits").subList(0, (int) commits)));
    }

    @Test
    void keys_are_in_the_vaults_file_and_never_in_the_logs() throws IOException {
        assertThat(here.kroniek("backup", file).code()).isZero();
        assertThat(text(Path.of(file))).doesNotContain(new String(KEY, StandardCharsets.US_ASCII));
        assertThat(text(Path.of(file + ".vault"))).contains(new String(KEY, StandardCharsets.US_ASCII))
                .doesNotContain("a-living-session");
    }

    @Test
    void a_file_that_is_there_is_replaced_only_when_that_is_said() throws IOException {
        assertThat(here.kroniek("backup", file).code()).isZero();
        assertThat(here.kroniek("backup", file)).satisfies(said -> {
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).contains("--replace");
        });
        assertThat(here.kroniek("backup", file, "--replace").code()).isZero();
    }

    @Test
    void a_damaged_log_makes_no_backup_and_leaves_the_last_good_one_alone() throws IOException {
        assertThat(here.kroniek("backup", file).code()).isZero();
        String good = text(Path.of(file));
        here.running(database -> database.getCollection("log_commits").updateOne(Filters.eq("_id", 4L),
                Updates.set("association", "x")));
        Said said = here.kroniek("backup", file, "--replace");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).startsWith("Commit 4: ");
        assertThat(text(Path.of(file))).isEqualTo(good);
        assertThat(here.file("backup.kroniek.part")).doesNotExist();

        Said export = here.kroniek("export", here.file("as-it-is").toString());
        assertThat(export.code()).isEqualTo(1);
        assertThat(export.out()).contains("Commit 4: ").contains("40 commits");
        assertThat(here.file("as-it-is")).exists();
    }

    @Test
    void an_export_is_checked_by_who_knows_nothing_of_us() throws IOException {
        assertThat(here.kroniek("export", here.file("log").toString(), "--json").out())
                .contains("\"verdict\":\"fine\"").contains("\"commits\":40");
        assertThat(commits(here.file("log"))).isEqualTo(40);
        assertThat(here.file("log.vault")).doesNotExist();
    }

    @Test
    void a_backup_that_was_cut_off_or_changed_anywhere_is_refused_and_nothing_is_written() throws IOException {
        assertThat(here.kroniek("backup", file).code()).isZero();
        byte[] good = Files.readAllBytes(Path.of(file));
        for (int length = 0; length < good.length; length += good.length / 7) {
            Files.write(Path.of(file), Arrays.copyOf(good, length));
            assertThat(there.kroniek("restore", file).code()).as("cut off at " + length).isEqualTo(1);
        }
        for (int at = 3; at < good.length; at += good.length / 23) {
            byte[] changed = good.clone();
            changed[at] ^= 1;
            Files.write(Path.of(file), changed);
            assertThat(there.kroniek("restore", file)).as("changed at " + at).satisfies(said -> {
                assertThat(said.code()).isEqualTo(1);
                assertThat(said.out()).contains("Nothing was restored.");
            });
        }
        assertThat(there.data()).as("not even opened").doesNotExist();
        Files.write(Path.of(file), good);
        assertThat(there.kroniek("restore", file).code()).isZero();
    }

    @Test
    void keys_that_were_cut_off_or_changed_or_belong_to_another_log_are_refused() throws IOException {
        assertThat(here.kroniek("backup", file).code()).isZero();
        Path vault = Path.of(file + ".vault");
        byte[] good = Files.readAllBytes(vault);
        for (int at = 0; at < good.length; at++) {
            byte[] changed = good.clone();
            changed[at] ^= 1;
            Files.write(vault, changed);
            assertThat(there.kroniek("restore", file).code()).as("changed at " + at).isEqualTo(1);
            Files.write(vault, Arrays.copyOf(good, at));
            assertThat(there.kroniek("restore", file).code()).as("cut off at " + at).isEqualTo(1);
        }
        Files.write(vault, good);
        here.running(database -> new StoredLog(database).insert(Machine.log(41).subList(40, 41)));
        String later = here.file("later").toString();
        assertThat(here.kroniek("backup", later).code()).isZero();
        assertThat(there.kroniek("restore", later, "--vault", vault.toString())).satisfies(said -> {
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.out()).contains("not made together");
        });
        assertThat(there.data()).doesNotExist();
    }

    @Test
    void a_log_can_be_restored_without_its_keys_and_says_what_that_means() throws IOException {
        assertThat(here.kroniek("backup", file).code()).isZero();
        Files.delete(Path.of(file + ".vault"));
        assertThat(there.kroniek("restore", file).out()).contains("names of persons cannot be read");
    }

    @Test
    void only_an_empty_database_is_restored_into() {
        assertThat(here.kroniek("backup", file).code()).isZero();
        there.withLog(1);
        assertThat(there.kroniek("restore", file)).satisfies(said -> {
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).contains("not empty");
        });
        there.running(database -> assertThat(all(database, "log_commits")).hasSize(1));
    }

    @Test
    void nothing_is_restored_beside_a_registry_that_runs() {
        assertThat(here.kroniek("backup", file).code()).isZero();
        there.running(database -> assertThat(there.kroniek("restore", file)).satisfies(said -> {
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).contains("in use by another process");
        }));
    }

    @Test
    void a_log_that_is_shorter_than_what_was_signed_is_restored_only_by_who_accepts_the_loss() throws IOException {
        assertThat(here.kroniek("backup", file).code()).isZero();
        Path signed = VerifyCommandTest.signed(there.file("checkpoint.txt"), 60);
        String[] asked = {"restore", file, "--verify", "--checkpoint", signed.toString(), "--key",
                VerifyCommandTest.vkey()};
        assertThat(there.kroniek(asked)).satisfies(said -> {
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.out()).startsWith("Commit 40: the log ends before it").contains("--accept-loss");
        });
        assertThat(there.data()).doesNotExist();
        String[] accepted = Arrays.copyOf(asked, asked.length + 1);
        accepted[asked.length] = "--accept-loss";
        assertThat(there.kroniek(accepted)).satisfies(said -> {
            assertThat(said.code()).as(said.toString()).isZero();
            assertThat(said.out()).contains("is lost");
        });
    }

    @Test
    void a_restore_that_was_interrupted_is_not_taken_for_a_whole_log() {
        there.running(database -> {
            assertThat(Restoring.begin(database)).isPresent();
            new StoredLog(database).insert(Machine.log(3));
            assertThatThrownBy(() -> Restored.mustBeWhole(database)).hasMessageContaining("interrupted");
        });
        assertThat(there.kroniek("doctor").out()).contains("A restore was interrupted");
        here.running(Restored::mustBeWhole);
    }

    private static long commits(Path log) {
        try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(log))) {
            var verdict = ExportedLog.verify(in, List.of(), commits -> {});
            assertThat(verdict.isWhole()).isTrue();
            return verdict.commits();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Document> all(MongoDatabase database, String collection) {
        return database.getCollection(collection).find().sort(new Document("_id", 1)).into(new ArrayList<>());
    }

    private static String text(Path path) throws IOException {
        return Files.readString(path, StandardCharsets.ISO_8859_1);
    }
}
