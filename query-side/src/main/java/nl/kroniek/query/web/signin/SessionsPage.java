package nl.kroniek.query.web.signin;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import nl.kroniek.access.session.Session;
import nl.kroniek.access.session.Sessions;
import nl.kroniek.events.Netherlands;
import nl.kroniek.query.access.Visitor;
import nl.kroniek.query.access.Visitors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /sessies}: where one is signed in, and ending that elsewhere. */
@Controller
class SessionsPage {

    private final Sessions sessions;
    private final Visitors visitors;
    private final Sentences say;

    SessionsPage(Sessions sessions, Visitors visitors, Sentences say) {
        this.sessions = sessions;
        this.visitors = visitors;
        this.say = say;
    }

    /** @param here whether it is the one that asks */
    record Line(String id, String device, String begun, String lastSeen, boolean here) {}

    @GetMapping("/sessies")
    ModelAndView list(@RequestParam(required = false) @Nullable String veranderd,
            @RequestParam(required = false) @Nullable String beeindigd) {
        Visitor visitor = visitors.current().orElseThrow();
        List<Line> lines = sessions.of(visitor.who().accountId()).stream().map(each -> line(each, visitor))
                .sorted(Comparator.comparing(line -> !line.here())).toList();
        String note = veranderd != null ? "signin.changed" : beeindigd != null ? "signin.ended" : null;
        return new ModelAndView("signin/sessions").addObject("lines", lines)
                .addObject("others", lines.stream().anyMatch(line -> !line.here()))
                .addObject("note", note == null ? null : say.now(note));
    }

    @PostMapping("/sessies/beeindigen")
    ModelAndView end(@RequestParam(defaultValue = "") String sessie) {
        sessions.end(visitors.current().orElseThrow().who().accountId(), sessie);
        return Entrance.on("/sessies?beeindigd");
    }

    @PostMapping("/sessies/andere-beeindigen")
    ModelAndView endOthers() {
        Visitor visitor = visitors.current().orElseThrow();
        Session here = visitor.session();
        sessions.endOthers(visitor.who().accountId(), here == null ? "" : here.id());
        return Entrance.on("/sessies?beeindigd");
    }

    private Line line(Session session, Visitor visitor) {
        Session here = visitor.session();
        return new Line(session.id(), session.device().isEmpty() ? say.now("signin.device-unknown") : session.device(),
                moment(session.begun()), moment(session.lastSeen()), here != null && here.id().equals(session.id()));
    }

    private String moment(Instant instant) {
        return DateTimeFormatter.ofPattern(say.now("moment"), LocaleContextHolder.getLocale())
                .withZone(Netherlands.TIME)
                .format(instant);
    }
}
