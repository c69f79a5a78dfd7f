package nl.kroniek.query.web.control;

import jakarta.servlet.http.HttpServletRequest;
import nl.kroniek.query.audit.KeptVerification;
import nl.kroniek.query.audit.SignedFiles;
import nl.kroniek.query.audit.Verifications;
import nl.kroniek.query.audit.ViewStates;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.PageMissing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The verdict, what it does not prove, and what can be checked now. */
@Controller
class ControlPage {

    private final ControlDesk control;
    private final Verifications verifications;
    private final ViewStates states;
    private final SignedFiles signatures;

    ControlPage(ControlDesk control, Verifications verifications, ViewStates states, SignedFiles signatures) {
        this.control = control;
        this.verifications = verifications;
        this.states = states;
        this.signatures = signatures;
    }

    @GetMapping("/{association:[a-z0-9-]+}/controle")
    ModelAndView control(@PathVariable String association, HttpServletRequest request) {
        Desk desk = control.open(association, request);
        var views = states.of(desk.chronicle().association());
        var last = verifications.last(1).stream().findFirst().orElse(null);
        return desk.page("control/desk", "control")
                .addObject("verdict", Verdict.of(last, views, states.head(), control, desk))
                .addObject("checking", last != null && last.state() == KeptVerification.State.RUNNING
                        ? desk.at("/controle/narekeningen/" + last.key())
                        : null)
                .addObject("views", views.stream().map(state -> ViewLine.of(state, control, desk)).toList())
                .addObject("signature", Signature.of(signatures.state(), request.getParameter("niet-getekend"), desk))
                .addObject("moving", request.getParameter("beweegt") != null);
    }

    @PostMapping("/{association:[a-z0-9-]+}/controle/narekeningen")
    View check(@PathVariable String association, HttpServletRequest request) {
        Desk desk = control.open(association, request);
        return ControlDesk
                .seeOther(desk.at("/controle/narekeningen/" + verifications.begin(control.reader()).key()));
    }

    @GetMapping("/{association:[a-z0-9-]+}/controle/narekeningen/{key}")
    ModelAndView checking(@PathVariable String association, @PathVariable String key, HttpServletRequest request) {
        Desk desk = control.open(association, request);
        var found = verifications.find(key).orElseThrow(PageMissing::new);
        return desk.page("control/check", "control").addObject("check", found)
                .addObject("running", found.state() == KeptVerification.State.RUNNING)
                .addObject("verdict", Verdict.of(found, states.of(desk.chronicle().association()), states.head(),
                        control, desk));
    }
}
