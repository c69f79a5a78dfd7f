package nl.kroniek.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the embedded server runs.
 *
 * @param directory where the store lives, created when absent; {@code null} keeps everything in memory (for tests)
 * @param durablePrefixes a write to a collection whose name begins with one of these is on disk before it is answered
 * @param commitOthersEvery how long a write to any other collection may stay in memory only
 * @param workers threads that answer commands; as many writes can share one sync
 */
public record EmbeddedMongoSettings(@Nullable Path directory, Set<String> durablePrefixes, Duration commitOthersEvery,
        int workers) {

    /**
     * The event log, the vault and what audits found cannot be rebuilt from anything; all else can. That a mail was
     * sent can not be taken back: what a kill makes us forget is sent twice.
     */
    public static final Set<String> LOG_AND_VAULT = Set.of("log_", "vault_", "audit_", "mail_");

    public EmbeddedMongoSettings {
        Objects.requireNonNull(durablePrefixes);
        durablePrefixes = Set.copyOf(durablePrefixes);
        if (commitOthersEvery.isNegative() || commitOthersEvery.isZero()) {
            throw new IllegalArgumentException("commitOthersEvery must be more than zero, not " + commitOthersEvery);
        }
        if (workers < 1) {
            throw new IllegalArgumentException("workers must be at least 1, not " + workers);
        }
    }

    /** The store in this directory, with the log and the vault durable. */
    public static EmbeddedMongoSettings in(Path directory) {
        return new EmbeddedMongoSettings(directory, LOG_AND_VAULT, Duration.ofSeconds(1), 6);
    }

    /** Nothing on disk; gone when closed. */
    public static EmbeddedMongoSettings memoryOnly() {
        return new EmbeddedMongoSettings(null, LOG_AND_VAULT, Duration.ofSeconds(1), 6);
    }

    boolean isDurable(String collection) {
        return durablePrefixes.stream().anyMatch(collection::startsWith);
    }
}
