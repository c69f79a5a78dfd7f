package nl.kroniek.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Netherlands;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.body.bodies.FormerName;
import nl.kroniek.query.body.signals.BodySignals;
import nl.kroniek.query.body.signals.RulesInForce;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.decision.log.DecisionFilter;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.history.History;
import nl.kroniek.query.story.RuleWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One body: who sits in it, what it did. */
@Controller
class BodyPage {

    private final Desks desks;
    private final History history;
    private final Clock clock;

    BodyPage(Desks desks, History history, Clock clock) {
        this.desks = desks;
        this.history = history;
        this.clock = clock;
    }

    @GetMapping("/{association:[a-z0-9-]+}/gremia/{id:bdy-.+}")
    ModelAndView body(@PathVariable String association, @PathVariable String id,
            @RequestParam Map<String, String> given, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        Chronicle chronicle = desk.chronicle();
        LocalDate today = Netherlands.today(clock);
        BodyEntry body = chronicle.bodies().find(new BodyId(id)).orElseThrow(PageMissing::new);
        List<CalendarEntry> meetings = Succession.meetings(body.id(), desk);
        Choices choices = new Choices(given, desk);
        return desk.page("body", "bodies").addObject("body", body)
                .addObject("kind", Note.capital(desk.words().word(body.kind())))
                .addObject("state", BodyStand.of(body, desk)).addObject("facts", facts(body, desk))
                .addObject("signals", SignalLine.all(BodySignals.on(today, chronicle).of(body), desk))
                .addObject("rules", rules(body, desk))
                .addObject("deeds", BodyDeeds.of(body, desk))
                .addObject("succession", Succession.of(body, desk))
                .addObject("seats", SeatsOn.of(chronicle.seats().in(body.id()), given, choices, today, desk))
                .addObject("elsewhere",
                        SeatsOn.of(chronicle.seats().onBehalfOf(body.id()), given, choices, today, desk))
                .addObject("problems", choices.problems().stream().distinct().toList())
                .addObject("meetings", Slip.all(meetings, desk)).addObject("tally", Tally.of(meetings, desk))
                .addObject("decisions",
                        DecisionLine.all(chronicle.decisions()
                                .select(new DecisionFilter(null, body.id(), Set.of(), null, null)), desk))
                .addObject("mentions", Mention.of(id, desk)).addObject("notes", Note.about(id, desk))
                .addObject("documents",
                        desk.links(chronicle.documents().about(id).stream().map(each -> each.id()).toList()))
                .addObject("story", Told.of(id, desk, history));
    }

    private static Facts facts(BodyEntry body, Desk desk) {
        return new Facts(desk).maybe("abbreviation", body.abbreviation())
                .maybe("former-names", body.formerNames().stream().map(name -> former(name, desk)).toList())
                .always("portfolio", body.portfolio())
                .always("organiser", body.organisers().stream().map(desk::link).toList())
                .parties("collaboration", body.partners())
                .maybe("committee",
                        body.committees().stream().map(each -> new Link(desk.words().committee(each), null)).toList())
                .always("authority", Note.capital(desk.words().word(body.authority())))
                .always("frequency", body.frequency() == null ? null : desk.words().text(body.frequency()))
                .maybe("minimum", body.minimum() == null ? null : Note.capital(desk.words().minimum(body.minimum())))
                .always("since", desk.words().full(body.since()))
                .maybe("end-reason",
                        body.ended() == null || body.ended().reason() == null
                                ? null
                                : desk.words().text(body.ended().reason()))
                .maybe("hand-over-reason", body.handedOver() == null || body.handedOver().reason() == null
                        ? null
                        : desk.words().text(body.handedOver().reason()));
    }

    private static List<String> rules(BodyEntry body, Desk desk) {
        return RulesInForce.of(body, desk.chronicle())
                .map(row -> RuleWords.of(row.rules(), desk.words()).stream().map(Note::capital).toList())
                .orElse(List.of());
    }

    private static Link former(FormerName name, Desk desk) {
        return new Link(desk.say("body.former", name.abbreviation() == null
                ? name.name()
                : name.name() + " (" + name.abbreviation() + ")", desk.words().plain(name.until())), null);
    }
}
