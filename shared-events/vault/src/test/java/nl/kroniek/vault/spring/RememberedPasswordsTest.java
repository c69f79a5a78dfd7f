package nl.kroniek.vault.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class RememberedPasswordsTest {

    private final AtomicInteger checks = new AtomicInteger();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final PasswordEncoder encoder = new RememberedPasswords(new Counting(), clock());

    @Test
    void a_right_password_is_checked_once_in_five_minutes() {
        assertThat(encoder.matches("geheim", "hash-geheim")).isTrue();
        assertThat(encoder.matches("geheim", "hash-geheim")).isTrue();
        assertThat(checks).hasValue(1);
        now.set(Instant.EPOCH.plus(Duration.ofMinutes(6)));
        assertThat(encoder.matches("geheim", "hash-geheim")).isTrue();
        assertThat(checks).hasValue(2);
    }

    @Test
    void a_wrong_password_is_checked_every_time() {
        assertThat(encoder.matches("geraden", "hash-geheim")).isFalse();
        assertThat(encoder.matches("geraden", "hash-geheim")).isFalse();
        assertThat(checks).hasValue(2);
    }

    @Test
    void a_changed_password_is_wrong_at_once() {
        assertThat(encoder.matches("geheim", "hash-geheim")).isTrue();
        assertThat(encoder.matches("geheim", "hash-nieuw")).isFalse();
    }

    private Clock clock() {
        return ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    }

    private final class Counting implements PasswordEncoder {

        @Override
        public String encode(@Nullable CharSequence raw) {
            return "hash-" + raw;
        }

        @Override
        public boolean matches(@Nullable CharSequence raw, @Nullable String stored) {
            checks.incrementAndGet();
            return encode(raw).equals(stored);
        }
    }
}
