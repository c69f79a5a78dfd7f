package nl.kroniek.query.border;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The language of an answer: Dutch, or English for who asks for it. */
public final class Languages {

    public static final Locale DUTCH = Locale.of("nl");

    private Languages() {}

    public static Locale of(HttpServletRequest request) {
        // Without the header the servlet would give the machine's own language.
        boolean asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        return asked && request.getLocale().getLanguage().equals("en") ? Locale.ENGLISH : DUTCH;
    }
}
