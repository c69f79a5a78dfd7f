package nl.kroniek.acceptance;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files of deploy/compose, as far as they can be read without an engine. */
final class Compose {

    static final Path DIRECTORY = Path.of("..", "compose").toAbsolutePath().normalize();

    private Compose() {}

    static Map<String, Map<String, Object>> services() {
        return at(yaml(DIRECTORY.resolve("compose.yaml")), "services");
    }

    static Map<String, Object> environment(String service) {
        return at(services().getOrDefault(service, Map.of()), "environment");
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.walk(DIRECTORY)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> yaml(Path file) {
        try (Reader text = Files.newBufferedReader(file)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws ClassCastException when something else stands there, which is a fault in the file */
    @SuppressWarnings("unchecked")
    static <T> Map<String, T> at(Map<String, ?> map, String key) {
        return (Map<String, T>) Objects.requireNonNullElse(map.get(key), Map.of());
    }
}
