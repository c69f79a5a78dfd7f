package nl.kroniek.query.web.seat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.kroniek.query.history.History;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.Told;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Forms;
import nl.kroniek.query.web.form.Sent;
import nl.kroniek.query.web.form.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A seat was entered by mistake. */
@Controller
class WithdrawSeatPage {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/gremia/zetels/{id}/vergissing";

    private final Desks desks;
    private final Forms forms;
    private final History history;

    WithdrawSeatPage(Desks desks, Forms forms, History history) {
        this.desks = desks;
        this.forms = forms;
        this.history = history;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String association, @PathVariable String id, HttpServletRequest request) {
        SeatDesk at = SeatDesk.of(id, desks.open(association, request));
        return page(Form.fresh(Typed.fresh(Map.of()), at.seat().version()), at);
    }

    @PostMapping(ADDRESS)
    ModelAndView send(@PathVariable String association, @PathVariable String id, HttpServletRequest request,
            HttpServletResponse response) {
        Desk desk = desks.open(association, request);
        SeatDesk at = SeatDesk.of(id, desk);
        Typed typed = Typed.of(request);
        if (typed.isShowOnly()) {
            return page(new Form(typed, List.of()), at);
        }
        Draft draft = forms.draft(typed, desk).required("waarom", "meeting.undo.why.missing")
                .text("waarom", "/reason").date("wanneer", "/on", Toward.PAST);
        return switch (forms.send("/v1/seats/" + id + "/withdrawal", draft, at.seat().version(), desk)) {
            case Sent.Done done -> Forms.to(at.address(), done.reply(), desk.say("seat.done.mistake"), response);
            case Sent.Again again -> {
                // Who was faster may have been so while this was under way.
                SeatDesk now = SeatDesk.of(id, desks.open(association, request));
                yield page(again.form().caughtUp(now.seat().version()), now);
            }
        };
    }

    private ModelAndView page(Form form, SeatDesk at) {
        return at.page("seat/mistake").addObject("form", form).addObject("back", at.address())
                .addObject("gone", at.seat().mistake() != null)
                .addObject("meanwhile", Told.since(form.overtaken(), at.seat().id().value(), at.desk(), history));
    }
}
