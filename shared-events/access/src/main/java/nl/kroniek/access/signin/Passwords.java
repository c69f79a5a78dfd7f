package nl.kroniek.access.signin;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import nl.kroniek.access.SignedIn;
import nl.kroniek.access.session.Sessions;
import nl.kroniek.events.Kebab;
import nl.kroniek.vault.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * What a password must be like, and choosing another. As NIST SP 800-63B has it: length counts, no rules on which
 * characters, no change by the calendar.
 */
public final class Passwords {

    static final int SHORTEST = 12;
    /** More than this bcrypt does not see. */
    static final int LONGEST_BYTES = 72;
    private static final int NAME_THAT_COUNTS = 3;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Sessions sessions;

    Passwords(Accounts accounts, PasswordEncoder encoder, Sessions sessions) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.sessions = sessions;
    }

    /** What is wrong with a password. */
    public enum Fault {
        TOO_SHORT, TOO_LONG, SAME_CHARACTER, HAS_THE_NAME, IS_THE_OLD_ONE;

        /** Kebab-case. */
        public String code() {
            return Kebab.of(this);
        }
    }

    /** @return empty: it will do */
    public static Optional<Fault> fault(String name, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of(Fault.TOO_LONG);
        }
        if (password.chars().distinct().count() == 1) {
            return Optional.of(Fault.SAME_CHARACTER);
        }
        return name.length() >= NAME_THAT_COUNTS && password.toLowerCase(Locale.ROOT).contains(name.toLowerCase(
                Locale.ROOT)) ? Optional.of(Fault.HAS_THE_NAME) : Optional.empty();
    }

    /**
     * Gives an account the password that its user chose, and ends its sessions but one.
     *
     * @param session that stays; null: none does
     * @return what is wrong with it; empty: it is changed
     */
    public Optional<Fault> change(SignedIn who, String password, @Nullable String session) {
        Optional<Fault> fault = fault(who.getUsername(), password).or(() -> encoder.matches(password, who
                .getPassword()) ? Optional.of(Fault.IS_THE_OLD_ONE) : Optional.empty());
        if (fault.isEmpty()) {
            accounts.changeSecret(who.accountId(), String.valueOf(encoder.encode(password)), false);
            sessions.endOthers(who.accountId(), session == null ? "" : session);
        }
        return fault;
    }
}
