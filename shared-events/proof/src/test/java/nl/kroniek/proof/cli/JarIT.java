package nl.kroniek.proof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is handed over: nothing else on the class path. */
class JarIT {

    @TempDir
    private Path path = Path.of("");

    @Test
    void the_jar_checks_a_log_by_itself() throws Exception {
        var folder = new Folder(path).fill();
        assertThat(run(0, "verify-log", folder.of("log"), "--checkpoint", folder.of("late"), "--key", Folder.KEY))
                .contains("The log is whole: 13 commits");
        assertThat(run(1, "verify-log", folder.of("damaged"))).contains("Commit 8: ");
        assertThat(run(2, "verify-log", folder.of("absent"))).contains("cannot be read");
        assertThat(run(0, "verify-proof", folder.of("event.tlog-proof"), "--key", Folder.KEY)).contains("entry 6");
    }

    @Test
    void it_runs_on_java_17() throws IOException {
        try (var jar = new JarFile(jar().toFile());
                var in = jar.getInputStream(jar.getEntry("nl/kroniek/proof/cli/Main.class"))) {
            byte[] head = in.readNBytes(8);
            assertThat(head[7]).isEqualTo((byte) 61);
        }
    }

    private static String run(int code, String... words) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
                jar().toString()));
        line.addAll(List.of(words));
        line.addAll(List.of("--lang", "en"));
        var process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(code);
        return said;
    }

    private static Path jar() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("proof-[^-]*\\.jar")).findAny()
                    .orElseThrow();
        }
    }
}
