package nl.kroniek.query.commands;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Under which conditions a command is sent.
 *
 * @param key the {@code Idempotency-Key}: the same key with the same body acts once
 * @param version the version that was seen, for {@code If-Match}; absent where none is asked for
 * @param language in which a refusal is told
 */
public record Conditions(@Nullable String key, @Nullable Long version, Locale language) {}
