package nl.kroniek.standalone.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.kroniek.standalone.operator.Machine.Said;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each problem is planted and found; where it is not planted it is not found. */
class DoctorTest {

    private static final Clock LATER = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final long MUCH = 1L << 40;

    @TempDir
    Path home;

    @Test
    void a_healthy_registry_needs_nothing() throws IOException {
        Machine machine = new Machine(home).withLog(5);
        Said said = machine.kroniek("doctor");
        assertThat(said.code()).as(said.toString()).isZero();
        assertThat(said.out()).startsWith("Nothing was found");
        machine.running(database -> assertThat(machine.kroniek("doctor", "--lang", "nl").out())
                .startsWith("Er is niets gevonden"));
    }

    @Test
    void each_finding_is_said_with_its_mend_and_to_programs() throws IOException {
        Machine machine = new Machine(home).withLog(5);
        Files.writeString(machine.data().resolve("checkpoints.key"), "secret");
        mode(machine.data().resolve("checkpoints.key"), "rw-r--r--");
        Said said = machine.kroniek("doctor");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("checkpoints.key, which holds a secret").contains("  chmod 600 ");
        assertThat(machine.kroniek("doctor", "--json").out()).contains("\"code\":\"secret-open\"")
                .contains("\"mend\":\"chmod 600").hasLineCount(1);
        mode(machine.data().resolve("checkpoints.key"), "rw-------");
        assertThat(machine.kroniek("doctor").code()).isZero();
    }

    @Test
    void directories_that_others_can_look_into_and_files_with_secrets_are_found() throws IOException {
        Path data = Files.createDirectories(home.resolve("data/mongo"));
        Path uri = Files.writeString(home.resolve("uri"), "mongodb://a:geheim@b/c");
        mode(home.resolve("data"), "rwxr-xr-x");
        mode(data, "rwxr-xr-x");
        mode(uri, "rw-r-----");
        FileLook look = FileLook.of(new Machine(home).settings(), Map.of("KRONIEK_MONGODB_URI_FILE", uri.toString()));
        assertThat(codes(look.look())).containsExactlyInAnyOrder("directory-open", "secret-open");
        mode(data, "rwx------");
        mode(uri, "rw-------");
        assertThat(look.look()).isEmpty();
    }

    @Test
    void a_disk_that_is_nearly_full_is_found() throws IOException {
        assertThat(codes(new FileLook(List.of(home), List.of(), path -> 900L << 20).look()))
                .containsExactly("disk-nearly-full");
        assertThat(codes(new FileLook(List.of(home), List.of(), path -> MUCH).look())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"w=1,weak-write-concern", "w=0,weak-write-concern", "journal=false,weak-write-concern",
            "readConcernLevel=local,weak-read-concern", "readConcernLevel=available,weak-read-concern",
            "readPreference=secondary,read-preference", "readPreference=nearest,read-preference"})
    void an_address_that_weakens_the_promises_is_found(String option, String code) {
        assertThat(codes(new AddressLook("mongodb://a/b?" + option, Map.of()).look())).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?w=majority", "?w=majority&journal=true", "?readConcernLevel=majority",
            "?readPreference=primary"})
    void one_that_does_not_is_healthy(String options) {
        assertThat(new AddressLook("mongodb://a/b" + options, Map.of()).look()).isEmpty();
        assertThat(new AddressLook(null, Map.of()).look()).isEmpty();
    }

    @Test
    void a_password_in_the_environment_and_an_address_that_is_none_are_found() {
        String uri = "mongodb://kroniek:geheim@a/b";
        assertThat(codes(new AddressLook(uri, Map.of("KRONIEK_MONGODB_URI", uri)).look()))
                .containsExactly("password-in-environment");
        assertThat(new AddressLook(uri, Map.of("KRONIEK_MONGODB_URI_FILE", "f")).look()).isEmpty();
        assertThat(codes(new AddressLook("localhost:27017", Map.of()).look())).containsExactly("address-form");
    }

    @Test
    void a_server_that_stands_alone_and_a_member_that_is_not_the_primary_are_found() {
        assertThat(codes(ServerLook.of(BsonDocument.parse("{ismaster: true}")))).containsExactly("standalone");
        assertThat(codes(ServerLook.of(BsonDocument.parse("{ismaster: false, setName: 'rs0'}"))))
                .containsExactly("not-primary");
        assertThat(ServerLook.of(BsonDocument.parse("{ismaster: true, setName: 'rs0'}"))).isEmpty();
        assertThat(ServerLook.of(BsonDocument.parse("{ismaster: true, msg: 'isdbgrid'}"))).isEmpty();
    }

    @Test
    void an_index_that_is_gone_is_found() {
        planted(database -> database.getCollection("log_commits").dropIndex(Indexes.ascending("commitId")),
                database -> assertThat(new LogLook(database, LATER).look())
                        .containsExactly(Ailment.of("index-missing", "commitId")));
    }

    @Test
    void an_event_that_this_program_cannot_read_is_found_with_where_it_stands_and_why() {
        planted(database -> database.getCollection("log_commits").updateMany(Filters.gte("_id", 7L),
                new Document("$set", new Document("ev.0.type", "association-dissolved"))),
                database -> assertThat(new ReadingLook(database).look()).containsExactly(Ailment.of(
                        "event-unreadable", 2, 7, "association-dissolved", "vgg", "unknown-name")));
    }

    @Test
    void clocks_that_differed_are_found_at_the_commit_that_fell_back_furthest() {
        planted(database -> {
            at(database, 3, "2023-01-09T09:00:00Z");
            at(database, 4, "2023-01-09T08:59:00Z");
        }, database -> {
            Ailment skew = new LogLook(database, LATER).look().getFirst();
            assertThat(skew.code()).isEqualTo("clock-skew");
            assertThat(skew.details()).containsExactly("5", "3595");
        });
    }

    @Test
    void a_time_that_is_still_to_come_is_found() {
        planted(database -> at(database, 8, "2033-01-09T09:00:00Z"), database -> {
            assertThat(codes(new LogLook(database, LATER).look())).containsExactly("clock-ahead");
            assertThat(new LogLook(database, Clock.offset(LATER, Duration.ofDays(4000))).look()).isEmpty();
        });
    }

    @Test
    void a_view_that_has_seen_more_than_there_is_and_one_whose_rows_are_gone_are_found() {
        planted(database -> {
            token(database, "meeting_calendar", 8);
            token(database, "seats", 9);
            token(database, "bodies_2", 7);
            for (String view : List.of("meeting_calendar", "seats")) {
                database.getCollection("view_" + view).insertOne(new Document("_id", "row"));
            }
        }, database -> assertThat(new ViewLook(database).look()).containsExactlyInAnyOrder(
                Ailment.of("view-ahead", "seats", 9, 8), Ailment.of("view-gone", "bodies_2", "view_bodies_2")));
    }

    @Test
    void a_generation_that_people_read_and_that_is_gone_is_found() {
        planted(database -> database.getCollection("view_rebuilds").insertOne(new Document("_id", "r")
                .append("view", "seats").append("generation", 3).append("state", "switched")),
                database -> assertThat(new ViewLook(database).look())
                        .containsExactly(Ailment.of("view-gone", "seats", "view_seats_3")));
    }

    @Test
    void a_store_that_is_much_larger_than_its_data_is_found() throws IOException {
        Path large = home.resolve("large");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(600L << 20); // sparse: no room is taken
        }
        planted(database -> {},
                database -> {
                    assertThat(codes(new SizeLook(large, database).look())).containsExactly("store-much-larger");
                    assertThat(new SizeLook(home.resolve("data/mongo/kroniek.mv.db"), database).look()).isEmpty();
                });
    }

    @Test
    void a_database_that_cannot_be_reached_is_a_finding() throws IOException {
        Machine machine = new Machine(home).withLog(1);
        Files.write(machine.settings().store().resolve("kroniek.mv.db"), new byte[4096]);
        assertThat(machine.kroniek("doctor")).satisfies(said -> {
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.out()).contains("cannot be reached");
        });
    }

    private void planted(Consumer<MongoDatabase> plant, Consumer<MongoDatabase> look) {
        new Machine(home).withLog(9).running(database -> {
            assertThat(new LogLook(database, LATER).look()).isEmpty();
            assertThat(new ViewLook(database).look()).isEmpty();
            assertThat(new ReadingLook(database).look()).isEmpty();
            plant.accept(database);
            look.accept(database);
        });
    }

    private static void at(MongoDatabase database, long ordinal, String at) {
        database.getCollection("log_commits").updateOne(Filters.eq("_id", ordinal),
                new Document("$set", new Document("at", Date.from(Instant.parse(at)))));
    }

    private static void token(MongoDatabase database, String processor, long position) {
        database.getCollection("view_tokens").insertOne(new Document("processorName", processor)
                .append("segment", 0).append("token", new Binary(("{\"globalIndex\":" + position + "}")
                        .getBytes(StandardCharsets.UTF_8))));
    }

    private static List<String> codes(List<Ailment> found) {
        return found.stream().map(Ailment::code).toList();
    }

    private static void mode(Path path, String mode) throws IOException {
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString(mode);
        Files.setPosixFilePermissions(path, permissions);
    }
}
