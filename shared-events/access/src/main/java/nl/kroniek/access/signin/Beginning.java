package nl.kroniek.access.signin;

import java.security.MessageDigest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.kroniek.access.session.Tokens;
import nl.kroniek.vault.Account;
import nl.kroniek.vault.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The first account of an empty registry. Whoever started the registry gets a code that nobody else has; it makes the
 * administrator of the installation once, and is gone with this process at the latest.
 */
public final class Beginning {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final AtomicReference<@Nullable String> hash = new AtomicReference<>();

    Beginning(Accounts accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoder = encoder;
    }

    /** @return the code, said once; empty: somebody can sign in already */
    public Optional<String> open() {
        if (!accounts.list().isEmpty()) {
            return Optional.empty();
        }
        String code = Tokens.fresh();
        hash.set(Tokens.hash(code));
        return Optional.of(code);
    }

    public boolean fits(String code) {
        String expected = hash.get();
        return expected != null && MessageDigest.isEqual(expected.getBytes(StandardCharsets.US_ASCII), Tokens.hash(
                code).getBytes(StandardCharsets.US_ASCII)) && accounts.list().isEmpty();
    }

    /**
     * Uses the code up and makes the administrator. The password was looked at before with {@link Passwords#fault}.
     *
     * @return empty: the code does not fit (any more)
     */
    public Optional<Account> begin(String code, String name, String password) {
        String expected = hash.get();
        if (expected == null || !fits(code) || !hash.compareAndSet(expected, null)) {
            return Optional.empty();
        }
        return Optional.of(accounts.addIfAbsent(new Account("acc-" + UUID.randomUUID(), name, String.valueOf(encoder
                .encode(password)), Map.of(Account.EVERY_ASSOCIATION, Set.of("ADMINISTRATOR")))));
    }
}
