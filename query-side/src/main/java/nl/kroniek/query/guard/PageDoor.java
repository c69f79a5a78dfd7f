package nl.kroniek.query.guard;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.kroniek.access.signin.PasswordMustChange;
import nl.kroniek.query.access.Visitor;
import nl.kroniek.query.access.Visitors;
import nl.kroniek.query.web.signin.Destination;
import nl.kroniek.query.web.signin.KeptForm;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * The door of the pages. A person is shown the way: to the sign-in page and back, with what was typed. A script is told
 * the same as at the API.
 */
final class PageDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Doorkeeper doorkeeper;
    private final Visitors visitors;

    PageDoor(Doorkeeper doorkeeper, Visitors visitors) {
        this.doorkeeper = doorkeeper;
        this.visitors = visitors;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException trouble)
            throws IOException, ServletException {
        if (isScript(request)) {
            doorkeeper.commence(request, response, trouble);
        } else {
            toSignIn(request, response);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException trouble)
            throws IOException, ServletException {
        boolean bySession = visitors.current().map(Visitor::session).isPresent();
        if (trouble instanceof PasswordMustChange && bySession) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, "/wachtwoord");
        } else if (trouble instanceof CsrfException && !isScript(request)) {
            notOurs(bySession, request, response);
        } else {
            doorkeeper.handle(request, response, trouble);
        }
    }

    /** The token of the form is not the one in the cookie: an old screen, or another site. Only its user can tell. */
    private static void notOurs(boolean bySession, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(KeptForm.UNPROVEN, true);
        if (bySession && KeptForm.of(request).isEmpty()) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, "/");
        } else {
            toSignIn(request, response);
        }
    }

    private static void toSignIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<KeptForm> kept = KeptForm.of(request);
        if (kept.isPresent()) {
            request.setAttribute(KeptForm.ATTRIBUTE, kept.get());
            request.getRequestDispatcher("/aanmelden").forward(request, response);
            return;
        }
        boolean reads = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String there = Destination.safe(reads ? request.getRequestURI() + query : "/");
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, there.equals("/")
                ? "/aanmelden"
                : "/aanmelden?naar=" + URLEncoder
                        .encode(there, StandardCharsets.UTF_8));
    }

    /**
     * Browsers ask for HTML in so many words; programs hardly ever do. Who sends a password with it is a program as
     * well.
     */
    static boolean isScript(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted == null || !accepted.contains("text/html")
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }
}
