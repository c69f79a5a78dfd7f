package nl.kroniek.standalone;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where things are, from the environment.
 *
 * @param data directory of the embedded server ({@code KRONIEK_DATA}; otherwise kroniek in the user's data directory)
 * @param mongodbUri a real MongoDB replica set ({@code KRONIEK_MONGODB_URI}); absent: the embedded server
 * @param samples directory of the samples ({@code KRONIEK_SAMPLES}, set by the start command)
 */
record StandaloneSettings(Path data, @Nullable String mongodbUri, Path samples) {

    /** @param account home directory of the account, for an environment that names no HOME */
    static StandaloneSettings of(Map<String, String> environment, Path account) {
        Path home = Path.of(environment.getOrDefault("HOME", account.toString()));
        String data = environment.get("KRONIEK_DATA");
        String uri = environment.get("KRONIEK_MONGODB_URI");
        String share = environment.getOrDefault("XDG_DATA_HOME", home.resolve(".local/share").toString());
        return new StandaloneSettings(data == null || data.isBlank() ? Path.of(share, "kroniek") : Path.of(data),
                uri == null || uri.isBlank() ? null : uri,
                Path.of(environment.getOrDefault("KRONIEK_SAMPLES", "deploy/samples")));
    }
}
