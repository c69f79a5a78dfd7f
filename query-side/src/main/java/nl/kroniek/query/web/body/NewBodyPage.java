package nl.kroniek.query.web.body;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.body.Authority;
import nl.kroniek.events.body.BodyKind;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.Note;
import nl.kroniek.query.web.Option;
import nl.kroniek.query.web.PartyGroup;
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
import tools.jackson.databind.node.JsonNodeFactory;

/** A body, of the association or of others it works with. The first thing that an empty registry needs. */
@Controller
class NewBodyPage {

    private static final String PATH = "/{association:[a-z0-9-]+}/gremia/nieuw";
    private static final List<String> ORGANISERS = List.of("organisator", "organisatie", "organisator-anders");

    private final Desks desks;
    private final Forms forms;

    NewBodyPage(Desks desks, Forms forms) {
        this.desks = desks;
        this.forms = forms;
    }

    @GetMapping(PATH)
    ModelAndView fresh(@PathVariable String association, HttpServletRequest request) {
        return page(Form.fresh(Typed.fresh(Map.of("organisator", "association", "bevoegdheid", "not-stated")), null),
                desks.open(association, request));
    }

    @PostMapping(PATH)
    ModelAndView found(@PathVariable String association, HttpServletRequest request, HttpServletResponse response) {
        Desk desk = desks.open(association, request);
        Typed typed = Typed.of(request);
        if (typed.isShowOnly()) {
            return page(new Form(typed, List.of()), desk);
        }
        Draft draft = forms.draft(typed, desk)
                .value("naam", "/name", JsonNodeFactory.instance.stringNode(typed.text("naam")))
                .text("afkorting", "/abbreviation").required("soort", "body.kind.none").text("soort", "/kind")
                .text("portefeuille", "/portfolio").text("bevoegdheid", "/authority").text("ritme", "/frequency")
                .date("sinds", "/on", Toward.PAST);
        return switch (forms.send("/v1/associations/" + desk.slug() + "/bodies", organisers(typed, draft), null,
                desk)) {
            case Sent.Done done -> Forms.to(desk.at("/gremia/" + done.reply().id() + "?" + Visit.RECORDED + "="
                    + done.reply().id()), done.reply(), response);
            case Sent.Again again -> page(again.form(), desk);
        };
    }

    /** Whichever of the three were filled in, in the order of the page. */
    private static Draft organisers(Typed typed, Draft draft) {
        List<String> filled = ORGANISERS.stream().filter(typed::has).toList();
        draft.texts("organisator", "/organisers", filled.stream().map(typed::text).toList());
        for (int i = 0; i < filled.size(); i++) {
            draft.at("/organisers/" + i, filled.get(i));
        }
        return draft;
    }

    private static ModelAndView page(Form form, Desk desk) {
        return desk.page("body/new", "bodies").addObject("form", form)
                .addObject("kinds", Arrays.stream(BodyKind.values()).map(kind -> option(kind, desk)).toList())
                .addObject("authorities",
                        Arrays.stream(Authority.values()).map(authority -> option(authority, desk)).toList())
                .addObject("ourselves", List.of(new Option("association", desk.name(), false)))
                .addObject("organisations", PartyGroup.organisations(desk))
                .addObject("first", desk.chronicle().bodies().all().isEmpty());
    }

    private static Option option(Enum<?> constant, Desk desk) {
        return new Option(Kebab.of(constant),
                Note.capital(desk.words().word(constant)), false);
    }
}
