package nl.kroniek.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.nio.file.StandardCopyOption;
import java.nio.charset.StandardCharsets;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartAndStopTest {

    @TempDir
    Path directory;

    @Test
    void who_greets_it_hears_that_it_is_no_mongodb_that_stands_alone() {
        try (Servers servers = Servers.on(EmbeddedMongo.inMemory())) {
            assertThat(servers.client().getDatabase("kroniek").runCommand(new Document("isMaster", 1)))
                    .containsEntry(Greeting.MARKER, 1);
        }
    }

    @Test
    void a_restart_keeps_documents_and_indexes() {
        try (Servers first = Servers.on(EmbeddedMongo.start(directory))) {
            first.collection("log_x").createIndex(Indexes.ascending("ev.agg", "ev.seq"), new IndexOptions().unique(
                    true));
            first.collection("log_x").insertMany(IntStream.range(0, 1000).mapToObj(i -> new Document("_id", i).append(
                    "ev", List.of(new Document("agg", "a").append("seq", i)))).toList());
            first.collection("view_y").insertOne(new Document("_id", "a view, which nobody waits for"));
        }
        try (Servers second = Servers.on(EmbeddedMongo.start(directory))) {
            assertThat(second.collection("log_x").countDocuments()).isEqualTo(1000);
            assertThat(second.collection("view_y").countDocuments()).isEqualTo(1);
            long before = second.server().visited();
            assertThat(
                    second.collection("log_x").find(Filters.elemMatch("ev", Filters.and(Filters.eq("agg", "a"), Filters
                            .eq("seq", 77)))).first())
                    .containsEntry("_id", 77);
            assertThat(second.server().visited() - before).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void who_comes_while_it_runs_finds_its_address_and_who_comes_later_does_not() throws IOException {
        assertThat(EmbeddedMongo.running(directory)).isEmpty();
        try (EmbeddedMongo server = EmbeddedMongo.start(directory)) {
            assertThat(EmbeddedMongo.running(directory)).contains(server.uri());
            Files.delete(directory.resolve("kroniek.address"));
            assertThatThrownBy(() -> EmbeddedMongo.running(directory)).isInstanceOf(StoreUnusableException.class)
                    .hasMessageContaining("try again");
        }
        assertThat(EmbeddedMongo.running(directory)).isEmpty();
    }

    @Test
    void an_address_that_a_crash_left_behind_is_not_believed() throws IOException {
        Files.writeString(directory.resolve("kroniek.address"), "mongodb://127.0.0.1:1/kroniek\n");
        assertThat(EmbeddedMongo.running(directory)).isEmpty();
        try (EmbeddedMongo server = EmbeddedMongo.start(directory)) {
            assertThat(EmbeddedMongo.running(directory)).contains(server.uri());
        }
        assertThat(directory.resolve("kroniek.address")).doesNotExist();
    }

    @Test
    void the_file_is_small_after_a_stop_and_after_a_start_that_follows_a_crash() throws IOException {
        Path file = directory.resolve("kroniek.mv.db");
        long grown;
        try (Servers servers = Servers.on(EmbeddedMongo.start(directory))) {
            grow(servers);
            grown = Files.size(file);
            Files.copy(file, directory.resolve("as-a-crash-leaves-it"));
        }
        assertThat(Files.size(file)).isLessThan(grown / 4);

        Files.move(directory.resolve("as-a-crash-leaves-it"), file, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(directory.resolve("kroniek.running"), "");
        try (Servers servers = Servers.on(EmbeddedMongo.start(directory))) {
            assertThat(Files.size(file)).isLessThan(grown / 4);
            assertThat(servers.collection("log_x").find().first()).containsEntry("n", 299);
        }
    }

    private static void grow(Servers servers) {
        servers.collection("log_x").insertOne(new Document("_id", 1));
        for (int n = 0; n < 300; n++) {
            servers.collection("log_x").updateOne(Filters.eq("_id", 1), Updates.set("n", n));
        }
    }

    @Test
    void a_directory_serves_one_server_at_a_time() {
        try (EmbeddedMongo first = EmbeddedMongo.start(directory)) {
            assertThat(first.port()).isPositive();
            assertThatThrownBy(() -> EmbeddedMongo.start(directory)).isInstanceOf(StoreUnusableException.class)
                    .hasMessageContaining("is in use by another process; stop that one first");
        }
        EmbeddedMongo.start(directory).close();
    }

    @Test
    void a_damaged_store_is_refused_with_a_sentence_and_left_as_it_is() throws IOException {
        byte[] rubbish = "this is no store at all, and should be kept to look at".repeat(1000).getBytes(
                StandardCharsets.UTF_8);
        Path file = Files.write(directory.resolve("kroniek.mv.db"), rubbish);
        assertThatThrownBy(() -> EmbeddedMongo.start(directory)).isInstanceOf(StoreUnusableException.class)
                .hasMessageContaining("is damaged and was left as it is").hasMessageContaining("Restore it");
        assertThat(file).hasBinaryContent(rubbish);
    }

    @Test
    void a_store_cut_in_the_middle_is_refused() throws IOException {
        try (Servers servers = Servers.on(EmbeddedMongo.start(directory))) {
            servers.collection("log_x").insertMany(IntStream.range(0, 5000).mapToObj(i -> new Document("_id", i).append(
                    "text", "x".repeat(50) + i)).toList());
        }
        Path file = directory.resolve("kroniek.mv.db");
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(Files.size(file) / 2);
        }
        assertThatThrownBy(() -> EmbeddedMongo.start(directory)).isInstanceOf(StoreUnusableException.class)
                .hasMessageContaining("is damaged");
    }

    @Test
    void a_store_of_the_plain_server_is_refused_and_left_as_it_is() throws IOException {
        Path file = directory.resolve("kroniek.mv.db");
        H2Backend plain = new H2Backend(MVStore.open(file.toString()));
        plain.resolveDatabase("kroniek").createCollectionOrThrowIfExists("log_x");
        plain.close();
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> EmbeddedMongo.start(directory)).isInstanceOf(StoreUnusableException.class)
                .hasMessageContaining("was not made by this server");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void it_listens_on_the_loopback_address_only() {
        try (EmbeddedMongo server = EmbeddedMongo.start(directory)) {
            assertThat(server.uri()).isEqualTo("mongodb://127.0.0.1:" + server.port() + "/kroniek");
            assertThat(server.address().getAddress().isLoopbackAddress()).isTrue();
        }
    }

    @Test
    void an_empty_file_left_by_a_crash_at_the_very_first_start_is_a_new_store() throws IOException {
        Files.createFile(directory.resolve("kroniek.mv.db"));
        Files.createFile(directory.resolve("kroniek.confirmed"));
        try (Servers servers = Servers.on(EmbeddedMongo.start(directory))) {
            assertThat(servers.collection("log_x").countDocuments()).isZero();
        }
    }

    @Test
    void a_store_put_back_from_before_what_was_confirmed_is_refused_until_somebody_says_it_is_on_purpose()
            throws IOException {
        Path file = directory.resolve("kroniek.mv.db");
        EmbeddedMongo.start(directory).close();
        Path backup = Files.copy(file, directory.resolve("backup"));
        try (Servers servers = Servers.on(EmbeddedMongo.start(directory))) {
            servers.collection("log_x").insertOne(new Document("_id", 1));
        }
        Files.copy(backup, file, StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> EmbeddedMongo.start(directory)).isInstanceOf(StoreUnusableException.class)
                .hasMessageContaining("its end is gone").hasMessageContaining("kroniek.confirmed");
        Files.delete(directory.resolve("kroniek.confirmed"));
        EmbeddedMongo.start(directory).close();
    }

    @Test
    void a_directory_that_it_makes_is_its_owners_only() throws IOException {
        Path made = directory.resolve("new").resolve("data");
        EmbeddedMongo.start(made).close();
        assertThat(Files.getPosixFilePermissions(made)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }
}
