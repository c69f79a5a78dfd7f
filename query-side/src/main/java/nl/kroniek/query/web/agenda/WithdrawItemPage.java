package nl.kroniek.query.web.agenda;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** An item is taken off the agenda, with the reason. */
@Controller
class WithdrawItemPage implements AgendaForm {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/vergaderingen/{id}/agenda/{item:itm-.+}/intrekken";

    private final AgendaForms forms;

    WithdrawItemPage(AgendaForms forms) {
        this.forms = forms;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String association, @PathVariable String id, @PathVariable String item,
            HttpServletRequest request) {
        return forms.show(this, association, id, item, request);
    }

    @PostMapping(ADDRESS)
    ModelAndView send(@PathVariable String association, @PathVariable String id, @PathVariable String item,
            HttpServletRequest request, HttpServletResponse response) {
        return forms.send(this, association, id, item, request, response);
    }

    @Override
    public AgendaAction action() {
        return AgendaAction.WITHDRAW;
    }

    @Override
    public String fill(Draft draft, Typed typed, AgendaDesk at) {
        draft.required("waarom", "agenda.why.missing").text("waarom", "/reason")
                .date("besloten-op", "/on", Toward.PAST);
        Items.name(draft, at);
        return at.desk().say("agenda.done.intrekken", at.title());
    }
}
