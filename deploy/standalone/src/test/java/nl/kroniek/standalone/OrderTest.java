package nl.kroniek.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.kroniek.standalone.Order.CommandFilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {

    private static final Path SAMPLES = Path.of("samples");

    @Test
    void without_words_the_registry_runs_empty() {
        assertThat(Order.of(List.of(), SAMPLES)).isEqualTo(new Order.Run(List.of()));
        assertThat(Order.of(List.of("run"), SAMPLES)).isEqualTo(new Order.Run(List.of()));
    }

    @Test
    void a_sample_is_found_by_name_and_a_file_by_path() {
        assertThat(Order.of(List.of("run", "--sample", "vgg-2023", "--import", "more.jsonl"), SAMPLES))
                .isEqualTo(new Order.Run(
                        List.of(new CommandFilePath(Path.of("samples/vgg-2023/commands.jsonl"), true),
                                new CommandFilePath(Path.of("more.jsonl"), false))));
    }

    @Test
    void an_import_may_be_dry() {
        assertThat(Order.of(List.of("import", "a.jsonl"), SAMPLES))
                .isEqualTo(new Order.Import(Path.of("a.jsonl"), false));
        assertThat(Order.of(List.of("import", "--dry-run", "a.jsonl"), SAMPLES))
                .isEqualTo(new Order.Import(Path.of("a.jsonl"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"walk", "run --sample", "run --simple x", "import", "import a b"})
    void words_that_make_no_order_are_answered_with_the_usage(String words) {
        assertThatThrownBy(() -> Order.of(List.of(words.split(" ")), SAMPLES))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("kroniek run");
    }
}
