package nl.kroniek.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.kroniek.embedded.EmbeddedMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the registry as its users do, where it cannot start: what they see is a sentence, and what mends it. */
class RefusedStartIT {

    @TempDir
    private Path directory;

    @Test
    void a_key_that_everybody_can_read() throws IOException, InterruptedException {
        Path key = Files.writeString(directory.resolve("checkpoint.key"), "no key\n");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(refused(Map.of("KRONIEK_CHECKPOINTS_KEY_FILE", key.toString())))
                .contains("Everybody on this machine can read or change " + key).contains("chmod 600");
    }

    @Test
    void a_key_where_nothing_can_be_written() throws IOException, InterruptedException {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThat(refused(Map.of("KRONIEK_CHECKPOINTS_KEY_FILE", file.resolve("checkpoint.key").toString())))
                .contains("give the account that runs Kroniek the right");
    }

    @Test
    void a_database_that_would_lose_what_it_confirms() throws IOException, InterruptedException {
        try (EmbeddedMongo server = EmbeddedMongo.inMemory()) {
            assertThat(refused(Map.of("KRONIEK_MONGODB_URI", server.uri() + "?w=1"))).contains("majority");
        }
    }

    @Test
    void a_token_that_can_be_guessed() throws IOException, InterruptedException {
        Path token = Files.writeString(directory.resolve("token"), "short");

        assertThat(refused(Map.of("KRONIEK_METRICS_TOKEN_FILE", token.toString()))).contains("can be guessed");
    }

    @Test
    void a_mail_server_without_a_sender_or_without_the_address_of_the_pages()
            throws IOException, InterruptedException {
        assertThat(refused(Map.of("SPRING_MAIL_HOST", "localhost"))).contains("KRONIEK_MAIL_FROM is not set",
                "then nothing is sent");
        assertThat(refused(Map.of("SPRING_MAIL_HOST", "localhost", "KRONIEK_MAIL_FROM", "wij@example.org",
                "KRONIEK_MAIL_ADDRESS", "kroniek.example.org"))).contains("KRONIEK_MAIL_ADDRESS does not begin with");
    }

    @Test
    void a_port_that_is_taken() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            assertThat(refused(Map.of("SERVER_PORT", String.valueOf(taken.getLocalPort())))).contains("SERVER_PORT");
        }
    }

    @Test
    void counter_example_a_setting_that_nobody_foresaw_shows_where_it_went_wrong()
            throws IOException, InterruptedException {
        var ended = start(Map.of("KRONIEK_CHECKPOINTS_EVERY", "now and then"));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).contains("\tat ");
    }

    private String refused(Map<String, String> settings) throws IOException, InterruptedException {
        var ended = start(settings);
        assertThat(ended.code()).as(ended.said()).isEqualTo(2);
        assertThat(ended.said()).doesNotContain("\tat ").doesNotContain("Exception").hasLineCount(1);
        return ended.said();
    }

    private record Ended(int code, String said) {}

    private Ended start(Map<String, String> settings) throws IOException, InterruptedException {
        Path said = directory.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx512m",
                "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-cp", System.getProperty("java.class.path"), Kroniek.class.getName(), "run")
                .redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(Map.of("KRONIEK_DATA", directory.resolve("data").toString(), "SERVER_PORT", "0",
                "LANG", "en"));
        builder.environment().putAll(settings);
        Process process = builder.start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("it ends by itself").isTrue();
            return new Ended(process.exitValue(), Files.readString(said));
        } finally {
            process.destroyForcibly();
        }
    }
}
