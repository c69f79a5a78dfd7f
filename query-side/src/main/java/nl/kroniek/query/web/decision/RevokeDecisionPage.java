package nl.kroniek.query.web.decision;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.kroniek.query.decision.log.DecisionEntry;
import nl.kroniek.query.decision.log.DecisionState;
import nl.kroniek.query.web.DecisionLine;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.Option;
import nl.kroniek.query.web.PageMissing;
import nl.kroniek.query.web.Visit;
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

/** A decision no longer holds: why, from when, and what came in its place. */
@Controller
class RevokeDecisionPage {

    private static final String PATH = "/{association:[a-z0-9-]+}/besluiten/{id}/intrekken";

    private final Desks desks;
    private final Forms forms;

    RevokeDecisionPage(Desks desks, Forms forms) {
        this.desks = desks;
        this.forms = forms;
    }

    @GetMapping(PATH)
    ModelAndView fresh(@PathVariable String association, @PathVariable String id, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        DecisionEntry decision = decision(id, desk);
        return page(Form.fresh(Typed.fresh(Map.of()), decision.version()), decision, desk);
    }

    @PostMapping(PATH)
    ModelAndView revoke(@PathVariable String association, @PathVariable String id, HttpServletRequest request,
            HttpServletResponse response) {
        Desk desk = desks.open(association, request);
        DecisionEntry decision = decision(id, desk);
        Typed typed = Typed.of(request);
        if (typed.isShowOnly()) {
            return page(new Form(typed, List.of()), decision, desk);
        }
        Draft draft = forms.draft(typed, desk).value("reden", "/reason", DecisionText.text(typed.text("reden")))
                .required("dag", "date.missing").date("dag", "/on", Toward.PAST).text("vervangen", "/replacedBy");
        return switch (forms.send("/v1/decisions/" + id + "/revocation", draft, decision.version(), desk)) {
            case Sent.Done done -> Forms.to(desk.at("/besluiten/" + id + "?" + Visit.RECORDED + "=" + id), done.reply(),
                    response);
            // Who was faster may have revoked it: say what stands now.
            case Sent.Again again -> page(again.form(), decision(id, desks.open(association, request)), desk);
        };
    }

    private static ModelAndView page(Form form, DecisionEntry decision, Desk desk) {
        return desk.page("decision/revoke", "decisions").addObject("form", form)
                .addObject("line", DecisionLine.of(decision, desk))
                .addObject("text", desk.words().text(decision.resolution().text()))
                .addObject("revoked", decision.revocation())
                .addObject("holds", decision.state() == DecisionState.TAKEN
                        || decision.state() == DecisionState.CONCLUDED)
                .addObject("others", others(decision, desk));
    }

    /** Other decisions that hold, newest first. */
    private static List<Option> others(DecisionEntry decision, Desk desk) {
        List<Option> others = new ArrayList<>(desk.chronicle().decisions().all().stream()
                .filter(other -> !other.id().equals(decision.id()) && other.revocation() == null)
                .map(other -> new Option(other.id().value(), name(other, desk), false)).toList());
        Collections.reverse(others);
        return others;
    }

    private static String name(DecisionEntry entry, Desk desk) {
        String number = DecisionLine.number(entry);
        String title = desk.words().text(entry.resolution().title());
        return desk.say("decision.named", number == null ? title : number + ": " + title,
                desk.words().plain(entry.on()));
    }

    private static DecisionEntry decision(String id, Desk desk) {
        return desk.chronicle().decisions().find(id).orElseThrow(PageMissing::new);
    }
}
