package nl.kroniek.query.guard;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.kroniek.access.session.SessionCookie;
import nl.kroniek.access.session.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.util.WebUtils;

/**
 * The token of a form against forms of other sites: the same secret in a cookie and, masked anew each time, in the
 * form. It hangs on no session, so a form that was open while its session ended is still known as ours.
 */
final class FormTokens implements CsrfTokenRepository {

    private static final String NAME = "kroniek-formulier";

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(Tokens.fresh());
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null) {
            response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(SessionCookie.name(NAME, request), token
                    .getToken()).path("/").httpOnly(true).secure(request.isSecure()).sameSite("Lax").build()
                    .toString());
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, SessionCookie.name(NAME, request));
        return cookie == null || cookie.getValue().isBlank() ? null : token(cookie.getValue());
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", value);
    }
}
