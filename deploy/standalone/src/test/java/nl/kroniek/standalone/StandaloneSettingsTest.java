package nl.kroniek.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
