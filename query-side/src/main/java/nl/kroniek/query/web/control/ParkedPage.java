package nl.kroniek.query.web.control;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.kroniek.query.audit.ViewStates;
import nl.kroniek.query.view.Parked;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What a view could not take in: which events, what of, and how to try again. */
@Controller
class ParkedPage {

    private final ControlDesk control;
    private final ViewStates states;

    ParkedPage(ControlDesk control, ViewStates states) {
        this.control = control;
        this.states = states;
    }

    /**
     * @param unread why it cannot be read; null when it can
     * @param cause what went wrong in our program; null when the event only waits behind another
     */
    public record Line(String position, String href, Link thing, String kind, @Nullable String unread,
            @Nullable String cause) {

        static Line of(Parked parked, Desk desk) {
            return new Line(Verdict.number(parked.position()), desk.at("/controle/vastleggingen/" + parked.position()),
                    desk.link(parked.aggregate()), ControlDesk.kind(parked.type(), desk), unread(parked, desk),
                    parked.cause());
        }

        private static @Nullable String unread(Parked parked, Desk desk) {
            List<String> unread = parked.unread();
            return unread == null ? null : desk.say("control.parked." + unread.getFirst(), unread.getLast());
        }
    }

    @GetMapping("/{association:[a-z0-9-]+}/controle/apart/{view}")
    ModelAndView parked(@PathVariable String association, @PathVariable String view, HttpServletRequest request) {
        Desk desk = control.open(association, request);
        var asked = ControlDesk.view(view);
        return desk.page("control/parked", "control").addObject("name", ControlDesk.name(asked.name(), desk))
                .addObject("slug", view).addObject("lines", states.parked(asked, desk.chronicle().association())
                        .stream().map(each -> Line.of(each, desk)).toList());
    }
}
