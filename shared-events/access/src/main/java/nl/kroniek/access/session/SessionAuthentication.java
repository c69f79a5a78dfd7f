package nl.kroniek.access.session;

import java.util.Objects;
import nl.kroniek.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * Somebody signed in by a session. Its credentials are the token, so that what a page does in their name is done with
 * the same session.
 */
public final class SessionAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final SignedIn who;
    private final transient Session session;
    private final String token;

    SessionAuthentication(SignedIn who, Session session, String token) {
        super(who.getAuthorities());
        this.who = who;
        this.session = session;
        this.token = token;
        setAuthenticated(true);
    }

    @Override
    public SignedIn getPrincipal() {
        return who;
    }

    @Override
    public String getCredentials() {
        return token;
    }

    public Session session() {
        return session;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SessionAuthentication same && same.token.equals(token);
    }

    @Override
    public int hashCode() {
        return Objects.hash(token);
    }
}
