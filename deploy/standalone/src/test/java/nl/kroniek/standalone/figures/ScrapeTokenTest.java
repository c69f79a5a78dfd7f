package nl.kroniek.standalone.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScrapeTokenTest {

    private static final String TOKEN = "f3b0c44298fc1c149afbf4c8996fb924";

    @TempDir
    private Path secrets;

    @Test
    void the_token_opens_and_nothing_else_does() throws IOException {
        ScrapeToken token = ScrapeToken.in(Files.writeString(secrets.resolve("token"), TOKEN + "\n"));
        assertThat(token.opens("Bearer " + TOKEN)).isTrue();
        assertThat(token.opens("Bearer " + TOKEN.substring(1))).isFalse();
        assertThat(token.opens("Basic " + TOKEN)).isFalse();
        assertThat(token.opens("Bearer ")).isFalse();
        assertThat(token.opens(null)).isFalse();
    }

    @Test
    void without_a_token_nothing_opens() {
        assertThat(ScrapeToken.none().opens("Bearer ")).isFalse();
        assertThat(ScrapeToken.none().opens("Bearer null")).isFalse();
    }

    @Test
    void a_file_without_a_good_token_stops_the_start_with_a_sentence() throws IOException {
        Path absent = secrets.resolve("absent");
        assertThatThrownBy(() -> ScrapeToken.in(absent)).hasMessageContaining("no file " + absent);
        Path empty = Files.writeString(secrets.resolve("empty"), "geheim\n");
        assertThatThrownBy(() -> ScrapeToken.in(empty)).hasMessageContaining("can be guessed")
                .hasMessageNotContaining("geheim");
    }
}
