package nl.kroniek.query.web.agenda;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Typed;
import nl.kroniek.query.web.meeting.MeetingChoices;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** An item goes to another meeting. */
@Controller
class CarryItemPage implements AgendaForm {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/vergaderingen/{id}/agenda/{item:itm-.+}/doorschuiven";

    private final AgendaForms forms;

    CarryItemPage(AgendaForms forms) {
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
        return AgendaAction.CARRY;
    }

    @Override
    public Map<String, Object> beside(Form form, AgendaDesk at) {
        return Map.of("meetings", MeetingChoices.after(at.meeting(), at.desk()));
    }

    @Override
    public String fill(Draft draft, Typed typed, AgendaDesk at) {
        draft.required("naar", "agenda.to.missing").text("naar", "/to").date("besloten-op", "/on", Toward.PAST);
        Items.name(draft, at);
        return at.desk().say("agenda.done.doorschuiven", at.title(), at.desk().words().name(typed.text("naar")));
    }
}
