package nl.kroniek.query.web.agenda;

import jakarta.servlet.http.HttpServletRequest;
import nl.kroniek.query.agenda.agendas.AgendaEntry;
import nl.kroniek.query.agenda.agendas.SentAgenda;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.PageMissing;
import nl.kroniek.query.web.Slip;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The agenda as it went out, and what is different now. */
@Controller
class SentAgendaPage {

    private final Desks desks;

    SentAgendaPage(Desks desks) {
        this.desks = desks;
    }

    @GetMapping("/{association:[a-z0-9-]+}/vergaderingen/{id}/agenda/verstuurd/{number:[1-9][0-9]{0,3}}")
    ModelAndView sent(@PathVariable String association, @PathVariable String id, @PathVariable int number,
            HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        CalendarEntry meeting = desk.chronicle().calendar().find(id).orElseThrow(PageMissing::new);
        AgendaEntry agenda = desk.chronicle().agendas().of(id);
        if (number > agenda.sent().size()) {
            throw new PageMissing();
        }
        SentAgenda sent = agenda.sent().get(number - 1);
        return desk.page("agenda/sent", "calendar").addObject("slip", Slip.of(meeting, desk))
                .addObject("date", desk.words().whenExactly(sent.on()))
                .addObject("items", ItemLine.sent(sent.items(), desk))
                .addObject("to", sent.to().stream().map(desk::link).toList())
                .addObject("differences", Differences.of(sent, agenda, desk));
    }
}
