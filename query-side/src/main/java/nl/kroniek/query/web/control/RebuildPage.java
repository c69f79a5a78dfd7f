package nl.kroniek.query.web.control;

import jakarta.servlet.http.HttpServletRequest;
import nl.kroniek.query.replay.Comparisons;
import nl.kroniek.query.replay.Rebuild;
import nl.kroniek.query.replay.RebuildRefused;
import nl.kroniek.query.replay.Rebuilds;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.PageMissing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Building a view again beside the live one: how far it is, what the comparison said, and the choice in the end. */
@Controller
@RequestMapping("/{association:[a-z0-9-]+}/controle/opbouw/{view}")
class RebuildPage {

    private final ControlDesk control;
    private final Rebuilds rebuilds;
    private final Comparisons comparisons;

    RebuildPage(ControlDesk control, Rebuilds rebuilds, Comparisons comparisons) {
        this.control = control;
        this.rebuilds = rebuilds;
        this.comparisons = comparisons;
    }

    @PostMapping
    View begin(@PathVariable String association, @PathVariable String view, HttpServletRequest request) {
        Desk desk = control.open(association, request);
        var asked = ControlDesk.view(view);
        try {
            return at(desk, view, rebuilds.begin(asked, control.reader()).generation());
        } catch (RebuildRefused running) {
            // Somebody was first: that one is shown.
            return at(desk, view, rebuilds.of(asked).getFirst().generation());
        }
    }

    @GetMapping("/{number:[1-9][0-9]{0,8}}")
    ModelAndView rebuild(@PathVariable String association, @PathVariable String view, @PathVariable int number,
            HttpServletRequest request) {
        Desk desk = control.open(association, request);
        var asked = ControlDesk.view(view);
        var rebuild = find(view, number);
        var kept = comparisons.last(asked, desk.chronicle().association(), 50).stream()
                .filter(each -> each.rebuild() != null && each.rebuild() == number).findFirst().orElse(null);
        return desk.page("control/rebuild", "control")
                .addObject("rebuild", RebuildState.of(rebuild, kept, control, desk))
                .addObject("name", ControlDesk.name(asked.name(), desk)).addObject("slug", view)
                .addObject("late", request.getParameter("te-laat") != null);
    }

    @PostMapping("/{number:[1-9][0-9]{0,8}}/overstap")
    View switchTo(@PathVariable String association, @PathVariable String view, @PathVariable int number,
            HttpServletRequest request) {
        Desk desk = control.open(association, request);
        return end(desk, view, number, () -> rebuilds.switchTo(find(view, number), control.reader()));
    }

    @PostMapping("/{number:[1-9][0-9]{0,8}}/afbreken")
    View cancel(@PathVariable String association, @PathVariable String view, @PathVariable int number,
            HttpServletRequest request) {
        Desk desk = control.open(association, request);
        return end(desk, view, number, () -> rebuilds.cancel(find(view, number), control.reader()));
    }

    private Rebuild find(String view, int number) {
        return rebuilds.find(ControlDesk.view(view), number).orElseThrow(PageMissing::new);
    }

    private static View end(Desk desk, String view, int number, Runnable ending) {
        try {
            ending.run();
            return at(desk, view, number);
        } catch (RebuildRefused refused) {
            // It changed since the page was shown: the page now says how it stands.
            return ControlDesk.seeOther(desk.at("/controle/opbouw/" + view + "/" + number + "?te-laat=ja"));
        }
    }

    private static View at(Desk desk, String view, int number) {
        return ControlDesk.seeOther(desk.at("/controle/opbouw/" + view + "/" + number));
    }
}
