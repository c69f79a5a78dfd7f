package nl.kroniek.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import nl.kroniek.events.BodyId;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.decision.log.DecisionFilter;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.CalendarFilter;
import nl.kroniek.query.history.History;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One body: who sits in it, what it did. */
@Controller
class BodyPage {

    private final Desks desks;
    private final History history;

    BodyPage(Desks desks, History history) {
        this.desks = desks;
        this.history = history;
    }

    @GetMapping("/{association:[a-z0-9-]+}/gremia/{id:bdy-.+}")
    ModelAndView body(@PathVariable String association, @PathVariable String id, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        Chronicle chronicle = desk.chronicle();
        BodyEntry body = chronicle.bodies().find(new BodyId(id)).orElseThrow(PageMissing::new);
        List<CalendarEntry> meetings = chronicle.calendar()
                .select(new CalendarFilter(null, null, body.id(), Set.of(), Set.of(), null, false));
        return desk.page("body", "bodies").addObject("body", body)
                .addObject("kind", Note.capital(desk.words().word(body.kind())))
                .addObject("state", BodiesPage.state(body, desk)).addObject("facts", facts(body, desk))
                .addObject("seats",
                        chronicle.seats().in(body.id()).stream().map(seat -> SeatLine.of(seat, desk)).toList())
                .addObject("meetings", Slip.all(meetings, desk)).addObject("tally", Tally.of(meetings, desk))
                .addObject("decisions",
                        DecisionLine.all(chronicle.decisions()
                                .select(new DecisionFilter(null, body.id(), Set.of(), null, null)), desk))
                .addObject("mentions", Mention.of(id, desk)).addObject("notes", Note.about(id, desk))
                .addObject("documents",
                        desk.links(chronicle.documents().about(id).stream().map(each -> each.id()).toList()))
                .addObject("story", desk.storyOf(id, history));
    }

    private static Facts facts(BodyEntry body, Desk desk) {
        return new Facts(desk).maybe("abbreviation", body.abbreviation()).always("portfolio", body.portfolio())
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
                                : desk.words().text(body.ended().reason()));
    }
}
