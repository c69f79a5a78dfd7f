package nl.kroniek.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;
import nl.kroniek.access.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody do anything with a password that somebody else made, except what is needed to choose another. */
public final class PasswordFirst extends OncePerRequestFilter {

    private final Predicate<HttpServletRequest> needed;

    /** @param needed the requests by which one chooses another, or leaves */
    public PasswordFirst(Predicate<HttpServletRequest> needed) {
        this.needed = needed;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn who && who.mustChangePassword()
                && !needed.test(request)) {
            throw new PasswordMustChange();
        }
        chain.doFilter(request, response);
    }
}
