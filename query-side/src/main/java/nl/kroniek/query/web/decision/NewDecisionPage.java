package nl.kroniek.query.web.decision;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Netherlands;
import nl.kroniek.events.VagueDate;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.PartyGroup;
import nl.kroniek.query.web.Visit;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Forms;
import nl.kroniek.query.web.form.Mentions;
import nl.kroniek.query.web.form.Sent;
import nl.kroniek.query.web.form.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * One decision of anybody, on any day. Filled in beforehand by {@code ?gremium=…&datum=…}, and with the words of what
 * was proposed by {@code ?voorstel=dec-…}.
 */
@Controller
class NewDecisionPage {

    private static final String PATH = "/{association:[a-z0-9-]+}/besluiten/nieuw";

    private final Desks desks;
    private final Forms forms;
    private final Clock clock;

    NewDecisionPage(Desks desks, Forms forms, Clock clock) {
        this.desks = desks;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView fresh(@PathVariable String association, @RequestParam Map<String, String> given,
            HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        Map<String, String> filled = new HashMap<>(Map.of("uitkomst", Outcome.BESLUIT.code(), "soort", "decision"));
        filled.put("wie", given.getOrDefault("gremium", board(desk)));
        filled.put("dag", given.getOrDefault("datum", ""));
        desk.chronicle().decisions().find(given.getOrDefault("voorstel", ""))
                .ifPresent(proposal -> filled.putAll(DecisionText.words(proposal.resolution())));
        return page(Form.fresh(Mentions.of(desk).shown(Typed.fresh(filled)), null), desk);
    }

    @PostMapping(PATH)
    ModelAndView record(@PathVariable String association, HttpServletRequest request, HttpServletResponse response) {
        Desk desk = desks.open(association, request);
        Typed typed = Typed.of(request);
        if (typed.isShowOnly()) {
            return page(new Form(typed, List.of()), desk);
        }
        Outcome outcome = Outcome.of(typed.text("uitkomst"));
        Draft draft = DecisionText.of(typed, outcome, forms.draft(typed, desk)).required("dag", "date.missing")
                .date("dag", "/on", Toward.PAST).text("vergadering", "/meeting");
        return switch (forms.send(outcome.path(desk), decider(typed, outcome, draft), null, desk)) {
            case Sent.Done done -> Forms.to(desk.at("/besluiten/" + done.reply().id() + "?" + Visit.RECORDED + "="
                    + done.reply().id()), done.reply(), response);
            case Sent.Again again -> page(DecisionText.form(again), desk);
        };
    }

    private static Draft decider(Typed typed, Outcome outcome, Draft draft) {
        if (typed.has("wie") && typed.has("wie-anders")) {
            return draft.wrong("wie-anders", "decision.who.both");
        }
        return typed.has("wie-anders")
                ? draft.text("wie-anders", outcome.party())
                : draft.required("wie", "decision.who.none").text("wie", outcome.party());
    }

    private ModelAndView page(Form form, Desk desk) {
        Typed typed = form.typed();
        return desk.page("decision/new", "decisions").addObject("form", form)
                .addObject("outcomes", Outcome.options(desk)).addObject("kinds", Kinds.options(desk))
                .addObject("parties", PartyGroup.all(desk)).addObject("more", Kinds.more(form))
                .addObject("meetings", MeetingOptions.near(body(typed), day(typed, desk), typed.text("vergadering"),
                        desk));
    }

    private static @Nullable BodyId body(Typed typed) {
        return typed.text("wie").startsWith(BodyId.PREFIX) ? new BodyId(typed.text("wie")) : null;
    }

    private LocalDate day(Typed typed, Desk desk) {
        LocalDate typedDay = forms.draft(typed, desk).read("dag", Toward.PAST).map(VagueDate::earliest).orElse(null);
        return typedDay == null ? Netherlands.today(clock) : typedDay;
    }

    /** The first body by kind, which is a board where there is one. */
    private static String board(Desk desk) {
        return desk.chronicle().bodies().all().stream().filter(body -> body.ended() == null).map(BodyEntry::id)
                .map(BodyId::value).findFirst().orElse("");
    }
}
