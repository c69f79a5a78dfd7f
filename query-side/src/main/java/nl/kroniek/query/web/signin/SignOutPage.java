package nl.kroniek.query.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.kroniek.access.session.SessionCookie;
import nl.kroniek.access.session.Sessions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /afmelden}: the session ends here and on the server. */
@Controller
class SignOutPage {

    private final Sessions sessions;

    SignOutPage(Sessions sessions) {
        this.sessions = sessions;
    }

    @PostMapping("/afmelden")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.of(request).flatMap(sessions::find).ifPresent(session -> sessions.end(session.accountId(), session
                .id()));
        SessionCookie.take(request, response);
        return Entrance.on("/aanmelden?afgemeld");
    }
}
