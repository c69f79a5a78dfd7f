package nl.kroniek.query.web.body;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.StringNode;

/** A body gets another name and keeps the old one. */
@Controller
class RenamePage implements BodyForm {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/gremia/{id:bdy-.+}/naam";

    private final BodyForms forms;

    RenamePage(BodyForms forms) {
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
        return BodyAction.RENAME;
    }

    @Override
    public Map<String, String> filled(BodyEntry body) {
        return body.abbreviation() == null
                ? Map.of("naam", body.name())
                : Map.of("naam", body.name(), "afkorting", body.abbreviation());
    }

    @Override
    public String fill(Draft draft, Typed typed, BodyEntry body, Desk desk) {
        draft.value("naam", "/name", StringNode.valueOf(typed.text("naam"))).text("afkorting", "/abbreviation")
                .text("reden", "/reason").date("wanneer", "/on", Toward.PAST).on("the-new-name-must-differ", "naam");
        return desk.say("body.done.naam", body.name(), typed.text("naam"));
    }
}
