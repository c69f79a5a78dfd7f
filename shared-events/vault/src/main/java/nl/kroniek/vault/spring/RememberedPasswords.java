package nl.kroniek.vault.spring;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * With HTTP Basic every request brings the password, and a hash that is slow to guess is slow to check as well: a tenth
 * of a second for each page. So a password that was right is remembered for a few minutes, as a keyed digest of
 * password and stored hash with a key that only this process has. A new stored hash makes the old password wrong at
 * once; roles are not remembered at all. A wrong password always costs the whole check.
 */
final class RememberedPasswords implements PasswordEncoder {

    private static final Duration FOR = Duration.ofMinutes(5);
    private static final int AT_MOST = 1_000;
    private static final String DIGEST = "HmacSHA256";

    private final PasswordEncoder slow;
    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Instant> right = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > AT_MOST;
        }
    };

    RememberedPasswords(PasswordEncoder slow, Clock clock) {
        this.slow = slow;
        this.clock = clock;
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, DIGEST);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence raw) {
        return slow.encode(raw);
    }

    @Override
    public boolean matches(@Nullable CharSequence raw, @Nullable String stored) {
        if (raw == null || stored == null) {
            return false;
        }
        String digest = digest(raw, stored);
        if (isRemembered(digest)) {
            return true;
        }
        boolean matches = slow.matches(raw, stored);
        if (matches) {
            remember(digest);
        }
        return matches;
    }

    @Override
    public boolean upgradeEncoding(@Nullable String stored) {
        return slow.upgradeEncoding(stored);
    }

    private synchronized boolean isRemembered(String digest) {
        Instant until = right.get(digest);
        return until != null && clock.instant().isBefore(until);
    }

    private synchronized void remember(String digest) {
        right.put(digest, clock.instant().plus(FOR));
    }

    private String digest(CharSequence raw, String stored) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(key);
            // The stored hash has a fixed alphabet without the separator, so no two pairs look alike.
            mac.update((stored + '\n' + raw).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + DIGEST, e);
        }
    }
}
