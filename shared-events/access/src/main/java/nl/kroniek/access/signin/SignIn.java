package nl.kroniek.access.signin;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import nl.kroniek.access.SignedIn;
import nl.kroniek.access.signin.Lockouts.Standing;
import nl.kroniek.vault.Account;
import nl.kroniek.vault.Accounts;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The one way to prove by a password who one is. A name that does not exist takes the same road as a wrong password:
 * the same answer, the same counters, the same time.
 */
public final class SignIn {

    private static final int DOORS = 64;
    private static final int LONGEST_NAME = 200;

    private final Accounts accounts;
    private final UserDetailsService users;
    private final PasswordEncoder encoder;
    private final Lockouts lockouts;
    private final String nobodysSecret;
    /** One at a time for each name: many guesses at once would all be looked at before the first is counted. */
    private final Lock[] doors = Stream.generate(ReentrantLock::new).limit(DOORS).toArray(Lock[]::new);

    SignIn(Accounts accounts, UserDetailsService users, PasswordEncoder encoder, Lockouts lockouts) {
        this.accounts = accounts;
        this.users = users;
        this.encoder = encoder;
        this.lockouts = lockouts;
        this.nobodysSecret = String.valueOf(encoder.encode("nobody has this password"));
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** Right. */
        record Accepted(SignedIn who) implements Outcome {}

        /** Wrong; whether the name or the password is not said. */
        record Refused() implements Outcome {}

        /** Nothing was looked at: too many were wrong. */
        record Wait(Duration left) implements Outcome {}
    }

    /** @param address of the client, as {@link ClientAddress} gives it */
    public Outcome attempt(String name, CharSequence password, String address) {
        Lock door = doors[Math.floorMod(name.hashCode(), DOORS)];
        door.lock();
        try {
            return look(name.length() > LONGEST_NAME ? "" : name, password, address);
        } finally {
            door.unlock();
        }
    }

    private Outcome look(String name, CharSequence password, String address) {
        Optional<Account> account = accounts.find(name);
        Attempt attempt = new Attempt(account.map(Account::id).orElse(null), name, address);
        Standing standing = lockouts.of(attempt);
        if (standing.left().isPositive()) {
            return new Outcome.Wait(standing.left());
        }
        boolean right = encoder.matches(password, account.map(Account::secretHash).orElse(nobodysSecret));
        if (!right || account.isEmpty() || !(users.loadUserByUsername(name) instanceof SignedIn who)) {
            lockouts.wrong(attempt);
            return new Outcome.Refused();
        }
        lockouts.right(attempt, standing);
        return new Outcome.Accepted(who);
    }
}
