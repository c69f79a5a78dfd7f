package nl.kroniek.query.web.body;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Forms;
import nl.kroniek.query.web.form.Sent;
import nl.kroniek.query.web.form.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the association expects of a kind of body or of one body; every field empty takes it back. */
@Controller
class SetRulesPage {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/gremia/regels/wijzigen";

    private final Desks desks;
    private final Forms forms;

    SetRulesPage(Desks desks, Forms forms) {
        this.desks = desks;
        this.forms = forms;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String association, @RequestParam(defaultValue = "") String voor,
            HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        return page(Form.fresh(Typed.fresh(RuleFields.filled(voor, desk)), null), desk);
    }

    @PostMapping(ADDRESS)
    ModelAndView send(@PathVariable String association, HttpServletRequest request, HttpServletResponse response) {
        Desk desk = desks.open(association, request);
        Typed typed = Typed.of(request);
        if (typed.isShowOnly()) {
            return page(new Form(typed, List.of()), desk);
        }
        Draft draft = forms.draft(typed, desk);
        RuleFields.fill(draft, typed);
        return switch (forms.send("/v1/associations/" + desk.slug() + "/body-rules", draft, null, desk)) {
            case Sent.Done done -> Forms.to(desk.at("/gremia/regels"), done.reply(), desk.say("rules.done"), response);
            case Sent.Again again -> page(again.form(), desk);
        };
    }

    private static ModelAndView page(Form form, Desk desk) {
        return desk.page("body/set-rules", "bodies").addObject("form", form)
                .addObject("scopes", RuleFields.scopes(desk)).addObject("boards", RuleFields.bodies(desk));
    }
}
