package nl.kroniek.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page about the exported log is enough to write a checker: here is one, in Python, that shares no code with ours.
 */
class OtherLanguageTest {

    private static final TestLog LOG = TestLog.of(40);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_checker_written_by_the_page_alone_finds_the_root_that_was_signed() throws Exception {
        assertThat(python(LOG.file(), 40)).isEqualTo(Strict.base64(LOG.checkpoint(40).root()));
        assertThat(python(LOG.file(), 13)).isEqualTo(Strict.base64(LOG.checkpoint(13).root()));
    }

    @Test
    void it_finds_a_changed_body_as_we_do() throws Exception {
        String log = new String(LOG.file(), StandardCharsets.UTF_8);
        assertThat(python(Notes.utf8(log.replaceFirst("Overleg 30", "Overleg 31")), 40)).contains("AssertionError");
    }

    private String python(byte[] log, int size) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("log"), log);
        try {
            var process = new ProcessBuilder("python3", "docs/read_log.py", file.toString(), Integer.toString(size))
                    .redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isEqualTo(said.contains("Error") ? 1 : 0);
            return said.strip();
        } catch (IOException e) {
            return abort("There is no python3 here: " + e.getMessage());
        }
    }
}
