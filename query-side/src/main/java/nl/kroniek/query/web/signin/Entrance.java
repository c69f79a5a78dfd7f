package nl.kroniek.query.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.kroniek.access.SignedIn;
import nl.kroniek.access.session.SessionCookie;
import nl.kroniek.access.session.SessionReader;
import nl.kroniek.access.session.Sessions;
import nl.kroniek.query.access.Visitors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Opens a session for who has just proved who they are. Always a new one: a cookie that somebody planted is worth
 * nothing.
 */
@Component
class Entrance {

    private final Sessions sessions;
    private final SessionReader reader;
    private final Visitors visitors;

    Entrance(Sessions sessions, SessionReader reader, Visitors visitors) {
        this.sessions = sessions;
        this.reader = reader;
        this.visitors = visitors;
    }

    void open(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        String token = sessions.begin(who.accountId(), who.getUsername(), agent == null ? "" : agent);
        SessionCookie.of(request).flatMap(sessions::find).ifPresent(before -> sessions.end(before.accountId(), before
                .id()));
        SessionCookie.give(token, request, response);
        visitors.enter(reader.read(token).orElseThrow());
    }

    static ModelAndView on(String there) {
        RedirectView view = new RedirectView(there, false, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
