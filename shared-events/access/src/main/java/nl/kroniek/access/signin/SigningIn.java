package nl.kroniek.access.signin;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import nl.kroniek.access.session.Sessions;
import nl.kroniek.vault.Accounts;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Where the parts of signing in meet the vault. */
public final class SigningIn {

    private SigningIn() {}

    /** @param vault every look-up and write of it asks for a majority */
    public static SignIn with(Accounts accounts, UserDetailsService users, PasswordEncoder encoder, MongoDatabase vault,
            LockoutSettings settings, InstantSource clock) {
        return new SignIn(accounts, users, encoder, new MongoLockouts(vault, settings, clock));
    }

    /** The same road for HTTP Basic. */
    public static AuthenticationProvider basic(SignIn signIn) {
        return new BasicPasswords(signIn);
    }

    public static Passwords passwords(Accounts accounts, PasswordEncoder encoder, Sessions sessions) {
        return new Passwords(accounts, encoder, sessions);
    }

    public static Beginning beginning(Accounts accounts, PasswordEncoder encoder) {
        return new Beginning(accounts, encoder);
    }
}
