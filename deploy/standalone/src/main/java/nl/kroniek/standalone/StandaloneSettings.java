package nl.kroniek.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where things are, from the environment.
 *
 * @param data directory of the embedded server ({@code KRONIEK_DATA}; otherwise kroniek in the user's data directory)
 * @param mongodbUri a real MongoDB replica set ({@code KRONIEK_MONGODB_URI}, or where it holds a password the file that
 *        {@code KRONIEK_MONGODB_URI_FILE} names); absent: the embedded server
 * @param samples directory of the samples ({@code KRONIEK_SAMPLES}, set by the start command)
 */
public record StandaloneSettings(Path data, @Nullable String mongodbUri, Path samples) {

    /**
     * @param account home directory of the account, for an environment that names no HOME
     * @throws IllegalArgumentException with a sentence, when a file that is named cannot be read
     */
    public static StandaloneSettings of(Map<String, String> environment, Path account) {
        Path home = Path.of(environment.getOrDefault("HOME", account.toString()));
        String data = environment.get("KRONIEK_DATA");
        String uri = mongodbUri(environment);
        String share = environment.getOrDefault("XDG_DATA_HOME", home.resolve(".local/share").toString());
        return new StandaloneSettings(data == null || data.isBlank() ? Path.of(share, "kroniek") : Path.of(data),
                uri == null || uri.isBlank() ? null : uri,
                Path.of(environment.getOrDefault("KRONIEK_SAMPLES", "deploy/samples")));
    }

    /** Where the embedded server keeps its store. */
    public Path store() {
        return data.resolve("mongo");
    }

    private static @Nullable String mongodbUri(Map<String, String> environment) {
        String file = environment.get("KRONIEK_MONGODB_URI_FILE");
        if (file == null || file.isBlank()) {
            return environment.get("KRONIEK_MONGODB_URI");
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "There is no file " + file + " that can be read; KRONIEK_MONGODB_URI_FILE"
                            + " should name the file with the address of MongoDB.",
                    e);
        }
    }
}
