package nl.kroniek.query.web.seat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.PartyGroup;
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

/** Somebody takes a seat. */
@Controller
class TakeSeatPage {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/gremia/zetels/{id}/bezetten";

    private final Desks desks;
    private final Forms forms;

    TakeSeatPage(Desks desks, Forms forms) {
        this.desks = desks;
        this.forms = forms;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String association, @PathVariable String id, HttpServletRequest request) {
        String who = request.getParameter("wie");
        return page(Form.fresh(Typed.fresh(Map.of("wie", who == null ? "" : who)), null),
                SeatDesk.of(id, desks.open(association, request)));
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
        Draft draft = forms.draft(typed, desk);
        Holders.fill(draft, typed);
        draft.date("vanaf", "/on", Toward.PAST);
        return switch (forms.send("/v1/seats/" + id + "/holders", draft, at.seat().version(), desk)) {
            case Sent.Done done ->
                Forms.to(at.address(), done.reply(), desk.say("seat.done.taken"), response);
            case Sent.Again again -> page(again.form(), at);
        };
    }

    private static ModelAndView page(Form form, SeatDesk at) {
        return at.page("seat/take").addObject("form", form).addObject("back", at.address())
                .addObject("persons", Holders.persons(at.desk()))
                .addObject("organisations", PartyGroup.organisations(at.desk()));
    }
}
