package nl.kroniek.query.access;

import java.util.Optional;
import nl.kroniek.access.SignedIn;
import nl.kroniek.access.session.SessionAuthentication;
import nl.kroniek.access.session.SessionHeader;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Says who is signed in, and by which session. */
@Component
public final class Visitors {

    private final Readers readers;

    Visitors(Readers readers) {
        this.readers = readers;
    }

    public Optional<Visitor> current() {
        Authentication now = now();
        return now != null && now.getPrincipal() instanceof SignedIn who
                ? Optional.of(new Visitor(who, now instanceof SessionAuthentication by ? by.session() : null, readers
                        .current()::roles))
                : Optional.empty();
    }

    /** The header with which the API knows this session; empty: nobody is signed in by a session. */
    public Optional<String> authorization() {
        return now() instanceof SessionAuthentication by
                ? Optional.of(SessionHeader.of(by.getCredentials()))
                : Optional.empty();
    }

    /** From here on this request is theirs: they have just signed in. */
    public void enter(SessionAuthentication who) {
        SecurityContextHolder.setContext(new SecurityContextImpl(who));
    }

    private static @Nullable Authentication now() {
        return SecurityContextHolder.getContext().getAuthentication();
    }
}
