package nl.kroniek.access.headers;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Headers of every answer, whoever gives it: a page may load what comes from us and nothing else, may stand in no
 * frame, and is kept by no cache. Only the look of the pages may be kept, for ten minutes.
 */
public final class SecureHeaders extends OncePerRequestFilter implements Ordered {

    /** Header by header; the same for all. */
    public static final Map<String, String> ALWAYS = Map.of("Content-Security-Policy",
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            "X-Content-Type-Options", "nosniff", "Referrer-Policy", "same-origin", "Permissions-Policy",
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "same-origin");

    private static final Pattern LOOK = Pattern.compile(".*\\.(css|svg|woff2|js|ico)");
    private static final String A_YEAR = "max-age=31536000";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ALWAYS.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", A_YEAR);
        }
        // The page of an error may say who is signed in, whatever the address looks like.
        boolean look = request.getDispatcherType() == DispatcherType.REQUEST && LOOK.matcher(request.getRequestURI())
                .matches();
        response.setHeader(HttpHeaders.CACHE_CONTROL, look ? "max-age=600" : "no-store");
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
