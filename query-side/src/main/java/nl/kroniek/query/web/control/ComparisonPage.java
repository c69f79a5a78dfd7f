package nl.kroniek.query.web.control;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.kroniek.query.chronicle.Views;
import nl.kroniek.query.replay.Comparisons;
import nl.kroniek.query.replay.LiveIsMovingException;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.PageMissing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Compares views with the events when a button is pressed, and shows what was found. */
@Controller
class ComparisonPage {

    private static final String MOVING = "/controle?beweegt=ja";

    private final ControlDesk control;
    private final Comparisons comparisons;

    ComparisonPage(ControlDesk control, Comparisons comparisons) {
        this.control = control;
        this.comparisons = comparisons;
    }

    @PostMapping("/{association:[a-z0-9-]+}/controle/vergelijkingen")
    View all(@PathVariable String association, HttpServletRequest request) {
        Desk desk = control.open(association, request);
        return ControlDesk.seeOther(desk.at(compared(Views.ALL, desk) ? "/controle#overzichten" : MOVING));
    }

    @PostMapping("/{association:[a-z0-9-]+}/controle/vergelijkingen/{view}")
    View one(@PathVariable String association, @PathVariable String view, HttpServletRequest request) {
        Desk desk = control.open(association, request);
        var asked = ControlDesk.view(view);
        return ControlDesk.seeOther(desk.at(compared(List.of(asked), desk)
                ? "/controle/vergelijkingen/" + view + "/"
                        + comparisons.last(asked, desk.chronicle().association(), 1).getFirst().key()
                : MOVING));
    }

    private boolean compared(List<nl.kroniek.query.view.View<?>> views, Desk desk) {
        try {
            views.forEach(view -> comparisons.compare(view, List.of(desk.chronicle().association()),
                    control.reader()));
            return true;
        } catch (LiveIsMovingException moving) {
            return false;
        }
    }

    @GetMapping("/{association:[a-z0-9-]+}/controle/vergelijkingen/{view}/{key}")
    ModelAndView found(@PathVariable String association, @PathVariable String view, @PathVariable String key,
            HttpServletRequest request) {
        Desk desk = control.open(association, request);
        var asked = ControlDesk.view(view);
        var kept = comparisons.find(asked, desk.chronicle().association(), key).orElseThrow(PageMissing::new);
        return desk.page("control/comparison", "control").addObject("kept", kept)
                .addObject("name", ControlDesk.name(asked.name(), desk)).addObject("slug", view)
                .addObject("badge", ViewLine.badge(kept, desk))
                .addObject("when", control.whenAndWho(kept.at(), kept.by(), desk))
                .addObject("differences", DifferenceLine.all(kept.differences(), desk));
    }
}
