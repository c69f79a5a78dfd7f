package nl.kroniek.log.checkpoint;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Who signs, and when.
 *
 * @param keyFile the private key, outside the database; null: this process does not sign. It is made when it is not
 *        there
 * @param origin name of the log in its checkpoints. Null: the one of the key file, or a new one. Another than the one
 *        of the key file is the operator's word that the signed history ends here and a new one begins
 * @param every how often is signed when something was added; zero: only on demand
 */
public record CheckpointSettings(@Nullable Path keyFile, @Nullable String origin, Duration every) {

    /** Signs every ten minutes with this key. */
    public static CheckpointSettings with(Path keyFile) {
        return new CheckpointSettings(keyFile, null, Duration.ofMinutes(10));
    }
}
