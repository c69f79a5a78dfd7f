package nl.kroniek.access.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many passwords were wrong; this one was not looked at. */
public final class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration left;

    TooManyAttempts(Duration left) {
        super("too many wrong passwords");
        this.left = left;
    }

    /** Whole seconds until it may be tried again, at least one: for {@code Retry-After}. */
    public long seconds() {
        return Math.max(1, left.plusMillis(999).toSeconds());
    }
}
