package nl.kroniek.query.web.decision;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.EntryKind;
import nl.kroniek.query.web.DecisionLine;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.Option;
import nl.kroniek.query.web.PageMissing;
import nl.kroniek.query.web.PartyGroup;
import nl.kroniek.query.web.Visit;
import nl.kroniek.query.web.date.Edtf;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Forms;
import nl.kroniek.query.web.form.Sent;
import nl.kroniek.query.web.form.Typed;
import nl.kroniek.query.web.meeting.MeetingChoices;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Down the list after a meeting: who decided, when and where are known, so only the decisions are asked for. */
@Controller
class MeetingDecisionsPage {

    private static final String PATH = "/{association:[a-z0-9-]+}/vergaderingen/{id}/besluiten";
    private static final String READY = "klaar";

    private final Desks desks;
    private final Forms forms;

    MeetingDecisionsPage(Desks desks, Forms forms) {
        this.desks = desks;
        this.forms = forms;
    }

    @GetMapping(PATH)
    ModelAndView fresh(@PathVariable String association, @PathVariable String id, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        CalendarEntry meeting = meeting(id, desk);
        Typed typed = Typed.fresh(Map.of("uitkomst", Outcome.BESLUIT.code(), "soort", "decision", "wie",
                Deciders.of(meeting, desk).getFirst().value(), "punt", BesideAgenda.next(meeting, desk)));
        return page(Form.fresh(typed, null), meeting, desk);
    }

    @PostMapping(PATH)
    ModelAndView record(@PathVariable String association, @PathVariable String id, HttpServletRequest request,
            HttpServletResponse response) {
        Desk desk = desks.open(association, request);
        CalendarEntry meeting = meeting(id, desk);
        Typed typed = Typed.of(request);
        if (typed.isShowOnly() || !MeetingOptions.happens(meeting)) {
            return page(new Form(typed, List.of()), meeting, desk);
        }
        Outcome outcome = Outcome.of(typed.text("uitkomst"));
        Draft draft = decided(typed, outcome, meeting, desk);
        return switch (forms.send(outcome.path(desk), draft, null, desk)) {
            case Sent.Done done -> Forms.to(next(typed, meeting, desk) + "?" + Visit.RECORDED + "="
                    + done.reply().id(), done.reply(), response);
            case Sent.Again again -> page(DecisionText.form(again), meeting, desk);
        };
    }

    private Draft decided(Typed typed, Outcome outcome, CalendarEntry meeting, Desk desk) {
        List<Option> deciders = Deciders.of(meeting, desk);
        Draft draft = DecisionText.of(typed, outcome, forms.draft(typed, desk))
                .value("", "/meeting", DecisionText.text(meeting.id().value()))
                .text("punt", "/agendaItem").value("", "/on", Edtf.json(day(meeting.on())));
        // One decider is not asked for, so what is wrong with it is said where one can do something about it.
        return deciders.size() > 1
                ? draft.required("wie", "decision.who.none").text("wie", outcome.party())
                : draft.value("uitkomst", outcome.party(), DecisionText.text(deciders.getFirst().value()));
    }

    private static String next(Typed typed, CalendarEntry meeting, Desk desk) {
        String address = desk.at("/vergaderingen/" + meeting.id().value());
        return typed.text("daarna").equals(READY) ? address : address + "/besluiten";
    }

    private static ModelAndView page(Form form, CalendarEntry meeting, Desk desk) {
        List<DecisionLine> recorded = DecisionLine
                .all(desk.chronicle().decisions().madeIn(new MeetingId(meeting.id().value())), desk);
        return desk.page("decision/row", "decisions").addObject("form", form)
                .addObject("meeting", desk.link(meeting.id().value())).addObject("title", meeting.title())
                .addObject("date", desk.words().full(day(meeting.on())))
                .addObject("happened", MeetingOptions.happens(meeting))
                .addObject("numbered", meeting.on().isDay() && !meeting.bodies().isEmpty())
                .addObject("deciders", Deciders.of(meeting, desk)).addObject("recorded", recorded)
                .addObject("outcomes", Outcome.options(desk)).addObject("kinds", Kinds.options(desk))
                .addObject("items", MeetingChoices.items(meeting, desk))
                .addObject("agenda", BesideAgenda.of(meeting, desk)).addObject("parties", PartyGroup.all(desk))
                .addObject("more", Kinds.more(form));
    }

    private static CalendarEntry meeting(String id, Desk desk) {
        return desk.chronicle().calendar().find(id).filter(entry -> entry.kind() == EntryKind.MEETING)
                .orElseThrow(PageMissing::new);
    }

    /** A decision is of a day, not of an hour. */
    private static VagueDate day(VagueDate on) {
        return new VagueDate(on.earliest(), on.latest(), on.precision(), null, null);
    }
}
