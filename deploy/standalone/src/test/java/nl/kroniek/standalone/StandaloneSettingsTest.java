package nl.kroniek.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandaloneSettingsTest {

    private static final Path HOME = Path.of("home");

    @Test
    void data_lies_where_the_environment_says() {
        assertThat(StandaloneSettings.of(Map.of("KRONIEK_DATA", "d"), HOME).data()).isEqualTo(Path.of("d"));
    }

    @Test
    void otherwise_in_the_users_data_directory() {
        assertThat(StandaloneSettings.of(Map.of(), HOME).data()).isEqualTo(Path.of("home/.local/share/kroniek"));
        assertThat(StandaloneSettings.of(Map.of("HOME", "elsewhere"), HOME).data())
                .isEqualTo(Path.of("elsewhere/.local/share/kroniek"));
        assertThat(StandaloneSettings.of(Map.of("XDG_DATA_HOME", "x", "KRONIEK_DATA", " "), HOME).data())
                .isEqualTo(Path.of("x/kroniek"));
    }

    @Test
    void a_real_mongodb_only_when_one_is_named() {
        assertThat(StandaloneSettings.of(Map.of("KRONIEK_MONGODB_URI", ""), HOME).mongodbUri()).isNull();
        assertThat(StandaloneSettings.of(Map.of("KRONIEK_MONGODB_URI", "mongodb://a/b"), HOME).mongodbUri())
                .isEqualTo("mongodb://a/b");
    }

    @Test
    void an_address_with_a_password_lies_in_a_file(@TempDir Path secrets) throws IOException {
        Path file = Files.writeString(secrets.resolve("uri"), "mongodb://kroniek:geheim@a/b\n");
        Map<String, String> environment = Map.of("KRONIEK_MONGODB_URI_FILE", file.toString());
        assertThat(StandaloneSettings.of(environment, HOME).mongodbUri()).isEqualTo("mongodb://kroniek:geheim@a/b");
        Files.delete(file);
        assertThatThrownBy(() -> StandaloneSettings.of(environment, HOME)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("KRONIEK_MONGODB_URI_FILE");
    }
}
