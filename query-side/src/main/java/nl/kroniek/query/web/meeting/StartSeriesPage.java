package nl.kroniek.query.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kroniek.events.BodyId;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.Option;
import nl.kroniek.query.web.PageMissing;
import nl.kroniek.query.web.date.Edtf;
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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A new series: who meets, how often, from when. Its meetings are planned on its own page. */
@Controller
class StartSeriesPage {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/vergaderingen/nieuwe-reeks";
    private static final String ON_CALL = "on-call";

    private final Desks desks;
    private final Forms forms;

    StartSeriesPage(Desks desks, Forms forms) {
        this.desks = desks;
        this.forms = forms;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String association, HttpServletRequest request) {
        return page(Form.fresh(Typed.fresh(Map.of("om-de", "2", "eenheid", "week")), null),
                open(association, request));
    }

    @PostMapping(ADDRESS)
    ModelAndView send(@PathVariable String association, HttpServletRequest request, HttpServletResponse response) {
        Desk desk = open(association, request);
        Typed typed = Typed.of(request);
        if (typed.isShowOnly()) {
            return page(new Form(typed, List.of()), desk);
        }
        Draft draft = fill(forms.draft(typed, desk), typed, desk);
        return switch (forms.send("/v1/associations/" + desk.slug() + "/series", draft, null, desk)) {
            case Sent.Done done -> Forms.to(desk.at("/vergaderingen/" + done.reply().id()), done.reply(),
                    desk.say("series.done.start"), response);
            case Sent.Again again -> page(again.form(), desk);
        };
    }

    private static Draft fill(Draft draft, Typed typed, Desk desk) {
        String title = typed.has("titel")
                ? typed.text("titel")
                : desk.chronicle().bodies().find(new BodyId(typed.text("gremium"))).map(body -> body.name())
                        .orElse("");
        if (title.isEmpty()) {
            draft.wrong("gremium", "meeting.body.missing");
        }
        draft.value("titel", "/title", StringNode.valueOf(title))
                .texts("gremium", "/bodies", typed.all("gremium")).at("/bodies/0", "gremium")
                .text("onderwerp", "/topic").required("vanaf", "date.missing");
        rhythm(draft, typed);
        draft.read("vanaf", Toward.FUTURE).ifPresent(from -> {
            ObjectNode json = Edtf.json(from);
            draft.value("vanaf", "/on", from.isDay() ? json.put("date", Edtf.text(from) + "/..") : json);
        });
        return draft;
    }

    private static void rhythm(Draft draft, Typed typed) {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        draft.at("/recurrence", "eenheid").at("/recurrence/count", "om-de").at("/recurrence/unit", "eenheid");
        if (typed.text("eenheid").equals(ON_CALL)) {
            draft.value("eenheid", "/recurrence", json.put("kind", ON_CALL));
        } else {
            draft.required("om-de", "form.no-number").required("eenheid", "series.unit.missing")
                    .value("eenheid", "/recurrence", json.put("kind", "every").put("unit", typed.text("eenheid")))
                    .number("om-de", "/recurrence/count");
        }
    }

    private static ModelAndView page(Form form, Desk desk) {
        return desk.page("meeting/start-series", "calendar").addObject("form", form)
                .addObject("bodies", MeetingChoices.bodies(desk)).addObject("units", Stream.of("week", "month", ON_CALL)
                        .map(unit -> new Option(unit, desk.say("series.unit." + unit), false)).toList());
    }

    private Desk open(String association, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        if (!desk.isMayWrite()) {
            throw new PageMissing();
        }
        return desk;
    }
}
