package nl.kroniek.query.web.agenda;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A new item on the agenda; last, unless another place is chosen. */
@Controller
class PlaceItemPage implements AgendaForm {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/vergaderingen/{id}/agenda/nieuw";

    private final AgendaForms forms;

    PlaceItemPage(AgendaForms forms) {
        this.forms = forms;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String association, @PathVariable String id, HttpServletRequest request) {
        return forms.show(this, association, id, null, request);
    }

    @PostMapping(ADDRESS)
    ModelAndView send(@PathVariable String association, @PathVariable String id, HttpServletRequest request,
            HttpServletResponse response) {
        return forms.send(this, association, id, null, request, response);
    }

    @Override
    public AgendaAction action() {
        return AgendaAction.PLACE;
    }

    @Override
    public Map<String, String> filled(AgendaDesk at) {
        return Map.of("soort", "discussion");
    }

    @Override
    public Map<String, Object> beside(Form form, AgendaDesk at) {
        return Map.of("kinds", ItemFields.kinds(at.desk()), "papers", ItemFields.papers(form), "places",
                Places.before(at));
    }

    @Override
    public String fill(Draft draft, Typed typed, AgendaDesk at) {
        ItemFields.fill(draft, typed, at.desk());
        draft.number("plaats", "/place");
        return at.desk().say("agenda.done.nieuw", typed.text("titel"));
    }
}
