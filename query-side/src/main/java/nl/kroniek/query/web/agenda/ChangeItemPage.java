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

/** An item reads differently; what it said before is kept. */
@Controller
class ChangeItemPage implements AgendaForm {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/vergaderingen/{id}/agenda/{item:itm-.+}/wijzigen";

    private final AgendaForms forms;

    ChangeItemPage(AgendaForms forms) {
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
        return AgendaAction.CHANGE;
    }

    @Override
    public Map<String, String> filled(AgendaDesk at) {
        return ItemFields.of(at.known().content(), at.desk());
    }

    @Override
    public Map<String, Object> beside(Form form, AgendaDesk at) {
        return Map.of("kinds", ItemFields.kinds(at.desk()), "papers", ItemFields.papers(form));
    }

    @Override
    public String fill(Draft draft, Typed typed, AgendaDesk at) {
        ItemFields.fill(draft, typed, at.desk());
        Items.name(draft, at);
        return at.desk().say("agenda.done.wijzigen", typed.text("titel"));
    }
}
