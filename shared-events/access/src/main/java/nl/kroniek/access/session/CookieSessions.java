package nl.kroniek.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** Spring Security reads from here who the cookie of a page request stands for. It writes nothing: signing in does. */
public final class CookieSessions implements SecurityContextRepository {

    private final SessionReader reader;

    public CookieSessions(SessionReader reader) {
        this.reader = reader;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Later(request);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return read(holder.getRequest());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // who signs in by HTTP Basic does so at every request
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return SessionCookie.of(request).isPresent();
    }

    private SecurityContext read(HttpServletRequest request) {
        return SessionCookie.of(request).flatMap(reader::read).map(SecurityContextImpl::new).orElseGet(
                SecurityContextImpl::new);
    }

    /** Read when somebody asks, and once. */
    private final class Later implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private @Nullable SecurityContext context;

        Later(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            SecurityContext known = context;
            if (known == null) {
                known = read(request);
                context = known;
            }
            return known;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
