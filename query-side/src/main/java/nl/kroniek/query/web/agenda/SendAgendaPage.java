package nl.kroniek.query.web.agenda;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import nl.kroniek.events.Netherlands;
import nl.kroniek.events.VagueDate;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Typed;
import nl.kroniek.query.web.meeting.PartyNames;
import nl.kroniek.query.web.outbox.MailNotice;
import nl.kroniek.query.web.outbox.Telling;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The agenda went out as it stands: this keeps what it said, to whom and when. Who is invited to what is
 * still to come gets it by mail, where there is a server. */
@Controller
class SendAgendaPage implements AgendaForm {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/vergaderingen/{id}/agenda/versturen";

    private final AgendaForms forms;
    private final Clock clock;
    private final MailNotice mail;

    SendAgendaPage(AgendaForms forms, Clock clock, MailNotice mail) {
        this.mail = mail;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String association, @PathVariable String id, HttpServletRequest request) {
        return forms.show(this, association, id, null, request);
    }

    @PostMapping(ADDRESS)
    ModelAndView send(@PathVariable String association, @PathVariable String id, HttpServletRequest request,
            HttpServletResponse response) {
        return forms.send(this, association, id, null, request, response);
    }

    @Override
    public AgendaAction action() {
        return AgendaAction.SEND;
    }

    @Override
    public Map<String, String> filled(AgendaDesk at) {
        return Map.of("op", at.desk().words().plain(VagueDate.day(Netherlands.today(clock))), "aan",
                Receivers.typed(at));
    }

    @Override
    public Map<String, Object> beside(Form form, AgendaDesk at) {
        Telling telling = at.meeting().status() == MeetingStatus.SCHEDULED
                ? Telling.INVITED_OF_AN_AGENDA
                : Telling.NOBODY;
        return Map.of("items", ItemLine.standing(at.agenda(), at.desk()), "told",
                mail.before(at.meeting(), telling, at.desk()));
    }

    @Override
    public String fill(Draft draft, Typed typed, AgendaDesk at) {
        draft.value("aan", "/to", PartyNames.parties(typed.lines("aan"), at.desk()))
                .required("op", "agenda.sent.missing").date("op", "/on", Toward.PAST);
        return at.desk().say("agenda.done.versturen");
    }
}
