package nl.kroniek.query.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** Pages are Dutch until somebody chooses English; the API listens to Accept-Language and is Dutch without it. */
final class LanguageChoice implements LocaleResolver {

    static final String NAME = "taal";
    static final Locale DUTCH = Locale.of("nl");

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/v1/")) {
            return request.getHeader("Accept-Language") == null ? DUTCH : known(request.getLocale().getLanguage());
        }
        String asked = request.getParameter(NAME);
        if (asked != null) {
            return known(asked);
        }
        Cookie kept = WebUtils.getCookie(request, NAME);
        return known(kept == null ? null : kept.getValue());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null) {
            Cookie choice = new Cookie(NAME, locale.getLanguage());
            choice.setPath("/");
            choice.setHttpOnly(true);
            choice.setMaxAge(365 * 24 * 60 * 60);
            choice.setAttribute("SameSite", "Lax");
            response.addCookie(choice);
        }
    }

    static Locale known(@Nullable String language) {
        return "en".equals(language) ? Locale.ENGLISH : DUTCH;
    }
}
