package nl.kroniek.access.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * {@code Authorization: Session <token>} on the API: how the server of the pages acts in the name of who asked for the
 * page. A browser never sends this header by itself, so another site has nothing to ride on.
 */
public final class SessionHeader extends OncePerRequestFilter {

    private static final String SCHEME = "Session ";

    private final SessionReader reader;
    private final AuthenticationEntryPoint refusal;

    public SessionHeader(SessionReader reader, AuthenticationEntryPoint refusal) {
        this.reader = reader;
        this.refusal = refusal;
    }

    /** The value of the header for this token. */
    public static String of(String token) {
        return SCHEME + token;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String token = token(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (token == null) {
            chain.doFilter(request, response);
            return;
        }
        var who = reader.read(token);
        if (who.isEmpty()) {
            refusal.commence(request, response, new BadCredentialsException("no such session"));
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(who.get()));
        chain.doFilter(request, response);
    }

    private static @Nullable String token(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : null;
    }
}
