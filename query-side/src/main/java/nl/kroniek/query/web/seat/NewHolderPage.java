package nl.kroniek.query.web.seat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Forms;
import nl.kroniek.query.web.form.Sent;
import nl.kroniek.query.web.form.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.StringNode;

/** The name of an office holder whom the registry does not know yet, on the way to a seat. */
@Controller
class NewHolderPage {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/gremia/zetels/{id}/nieuwe-naam";

    private final Desks desks;
    private final Forms forms;

    NewHolderPage(Desks desks, Forms forms) {
        this.desks = desks;
        this.forms = forms;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String association, @PathVariable String id, HttpServletRequest request) {
        return page(Form.fresh(Typed.fresh(Map.of()), null), SeatDesk.of(id, desks.open(association, request)));
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
        var draft = forms.draft(typed, desk).required("naam", "seat.name.missing")
                .value("naam", "/name", StringNode.valueOf(typed.text("naam")));
        return switch (forms.send("/v1/associations/" + desk.slug() + "/persons", draft, null, desk)) {
            case Sent.Done done -> Forms.to(at.address() + "/bezetten?wie=" + done.reply().id(),
                    done.reply(), desk.say("seat.done.name"), response);
            case Sent.Again again -> page(again.form(), at);
        };
    }

    private static ModelAndView page(Form form, SeatDesk at) {
        return at.page("seat/name").addObject("form", form).addObject("back", at.address() + "/bezetten")
                .addObject("seat", at.address());
    }
}
