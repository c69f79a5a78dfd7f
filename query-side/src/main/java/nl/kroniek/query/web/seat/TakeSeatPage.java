package nl.kroniek.query.web.seat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.kroniek.events.SeatId;
import nl.kroniek.query.seat.seats.SeatEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.Note;
import nl.kroniek.query.web.PageMissing;
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
        Desk desk = desks.open(association, request);
        SeatEntry seat = find(id, desk);
        return page(Form.fresh(
                Typed.fresh(Map.of("wie", request.getParameter("wie") == null ? "" : request.getParameter("wie"))),
                null), seat, desk);
    }

    @PostMapping(ADDRESS)
    ModelAndView send(@PathVariable String association, @PathVariable String id, HttpServletRequest request,
            HttpServletResponse response) {
        Desk desk = desks.open(association, request);
        SeatEntry seat = find(id, desk);
        Typed typed = Typed.of(request);
        if (typed.isShowOnly()) {
            return page(new Form(typed, List.of()), seat, desk);
        }
        Draft draft = forms.draft(typed, desk);
        Holders.fill(draft, typed);
        draft.date("vanaf", "/on", Toward.PAST);
        return switch (forms.send("/v1/seats/" + id + "/holders", draft, seat.version(), desk)) {
            case Sent.Done done ->
                Forms.to(desk.at("/gremia/zetels/" + id), done.reply(), desk.say("seat.done.taken"), response);
            case Sent.Again again -> page(again.form(), find(id, desk), desk);
        };
    }

    private static ModelAndView page(Form form, SeatEntry seat, Desk desk) {
        return desk.page("seat/take", "bodies").addObject("form", form)
                .addObject("title", Note.capital(desk.words().seat(seat.role(), seat.place())))
                .addObject("back", desk.at("/gremia/zetels/" + seat.id().value()))
                .addObject("persons", Holders.persons(desk)).addObject("organisations", PartyGroup.organisations(desk));
    }

    private static SeatEntry find(String id, Desk desk) {
        return desk.chronicle().seats().find(new SeatId(id)).orElseThrow(PageMissing::new);
    }
}
