package nl.kroniek.query.web.body;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Option;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A body goes on into another one; both keep their history. */
@Controller
class MergePage implements BodyForm {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/gremia/{id:bdy-.+}/samenvoegen";

    private final BodyForms forms;

    MergePage(BodyForms forms) {
        this.forms = forms;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String association, @PathVariable String id, HttpServletRequest request) {
        return forms.show(this, association, id, request);
    }

    @PostMapping(ADDRESS)
    ModelAndView send(@PathVariable String association, @PathVariable String id, HttpServletRequest request,
            HttpServletResponse response) {
        return forms.send(this, association, id, request, response);
    }

    @Override
    public BodyAction action() {
        return BodyAction.MERGE;
    }

    @Override
    public List<Option> options(BodyEntry body, Desk desk) {
        return desk.chronicle().bodies().all().stream()
                .filter(other -> other.ended() == null && !other.id().equals(body.id()))
                .map(other -> new Option(other.id().value(), other.name(), false)).toList();
    }

    @Override
    public String fill(Draft draft, Typed typed, BodyEntry body, Desk desk) {
        draft.required("in", "body.merge.missing").text("in", "/into").text("reden", "/reason")
                .date("wanneer", "/on", Toward.PAST);
        return desk.say("body.done.samenvoegen", body.name(), desk.words().name(typed.text("in")));
    }
}
