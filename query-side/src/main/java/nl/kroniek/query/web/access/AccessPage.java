package nl.kroniek.query.web.access;

import jakarta.servlet.http.HttpServletRequest;
import nl.kroniek.events.AccessId;
import nl.kroniek.query.history.History;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.Told;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Who may do what in this association, since when, given by whom. */
@Controller
class AccessPage {

    private final Desks desks;
    private final History history;

    AccessPage(Desks desks, History history) {
        this.desks = desks;
        this.history = history;
    }

    @GetMapping("/{association:[a-z0-9-]+}/toegang")
    ModelAndView people(@PathVariable String association, HttpServletRequest request) {
        Desk desk = desks.openForAccess(association, request);
        var story = Told.of(AccessId.of(desk.chronicle().association()).value(), desk, history);
        return desk.page("access/people", "access").addObject("people", PersonLine.all(desk, story))
                .addObject("story", story.reversed());
    }
}
