package nl.kroniek.access.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What wrong passwords cost.
 *
 * @param perName so many wrong in a row for one name, and one waits
 * @param perAddress so many wrong from one address; more than for a name, because a town hall shares one address
 * @param first how long the first time; each wrong one after it doubles the wait
 * @param longest never longer than this
 * @param forgottenAfter so long after the last wrong one it is as if there were none
 */
@ConfigurationProperties("kroniek.lockout")
public record LockoutSettings(@DefaultValue("5") int perName, @DefaultValue("20") int perAddress,
        @DefaultValue("30s") Duration first, @DefaultValue("1h") Duration longest,
        @DefaultValue("24h") Duration forgottenAfter) {

    private static final int DOUBLINGS = 20;

    /** @return zero: no wait yet */
    Duration waitAfter(int wrong, int allowed) {
        if (wrong < allowed) {
            return Duration.ZERO;
        }
        Duration wait = first.multipliedBy(1L << Math.min(wrong - allowed, DOUBLINGS));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
