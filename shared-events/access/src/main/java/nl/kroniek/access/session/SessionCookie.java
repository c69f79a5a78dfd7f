package nl.kroniek.access.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The cookie with the token. Over https its name begins with {@code __Host-}: then no other host or plain connection
 * can have put it there. It goes when the browser closes; when the session is over, the cookie is worth nothing.
 */
public final class SessionCookie {

    private static final String NAME = "kroniek";

    private SessionCookie() {}

    /** The token that the browser sent. */
    public static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(NAME, request))).map(Cookie::getValue).filter(
                token -> !token.isBlank());
    }

    public static void give(String token, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(token, request).build().toString());
    }

    public static void take(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", request).maxAge(Duration.ZERO).build().toString());
    }

    /** A name as this connection has it. */
    public static String name(String plain, HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + plain : plain;
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String token, HttpServletRequest request) {
        return ResponseCookie.from(name(NAME, request), token).path("/").httpOnly(true).secure(request.isSecure())
                .sameSite("Lax");
    }
}
