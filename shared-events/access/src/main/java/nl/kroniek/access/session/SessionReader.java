package nl.kroniek.access.session;

import java.util.Optional;
import nl.kroniek.access.SignedIn;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/**
 * Says who a token stands for. The account is read each time: what was taken away from it is gone at the next request.
 */
public final class SessionReader {

    private final Sessions sessions;
    private final UserDetailsService users;

    SessionReader(Sessions sessions, UserDetailsService users) {
        this.sessions = sessions;
        this.users = users;
    }

    /** Empty: no such session, it is over, or its account is gone. */
    public Optional<SessionAuthentication> read(String token) {
        return sessions.find(token).flatMap(session -> read(session, token));
    }

    private Optional<SessionAuthentication> read(Session session, String token) {
        try {
            return users.loadUserByUsername(session.name()) instanceof SignedIn who
                    && who.accountId().equals(session.accountId())
                            ? Optional.of(new SessionAuthentication(who, session, token))
                            : Optional.empty();
        } catch (UsernameNotFoundException gone) {
            return Optional.empty();
        }
    }
}
