package nl.kroniek.query.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import nl.kroniek.events.Netherlands;
import nl.kroniek.query.history.History;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.EntryKind;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.MeetingDeeds;
import nl.kroniek.query.web.PageMissing;
import nl.kroniek.query.web.Slip;
import nl.kroniek.query.web.Told;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Forms;
import nl.kroniek.query.web.form.Mentions;
import nl.kroniek.query.web.form.Sent;
import nl.kroniek.query.web.form.Typed;
import nl.kroniek.query.web.outbox.MailNotice;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The way of every form about one meeting: shown with what stands now, sent on the version that was seen. */
@Component
class MeetingForms {

    private final Desks desks;
    private final Forms forms;
    private final History history;
    private final Clock clock;
    private final MailNotice mail;

    MeetingForms(Desks desks, Forms forms, History history, Clock clock, MailNotice mail) {
        this.desks = desks;
        this.forms = forms;
        this.history = history;
        this.clock = clock;
        this.mail = mail;
    }

    ModelAndView show(MeetingForm about, String association, String id, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        CalendarEntry entry = find(id, desk);
        return about.action().fits(entry)
                ? page(about, Form.fresh(Mentions.of(desk).shown(about.typed(entry, desk)), entry.version()), entry,
                        desk)
                : notNow(about.action(), entry, desk);
    }

    ModelAndView send(MeetingForm about, String association, String id, HttpServletRequest request,
            HttpServletResponse response) {
        Desk desk = desks.open(association, request);
        CalendarEntry entry = find(id, desk);
        Typed typed = Typed.of(request);
        if (typed.isShowOnly()) {
            return page(about, new Form(typed, List.of()), entry, desk);
        }
        Draft draft = forms.draft(typed, desk);
        String recorded = about.fill(draft, typed, entry, desk);
        return switch (forms.send(about.action().command(id), draft, entry.version(), desk)) {
            case Sent.Done done -> Forms.to(desk.at("/vergaderingen/" + id), done.reply(), recorded, response);
            case Sent.Again again -> {
                // Who was faster may have been so while this was under way.
                Desk now = desks.open(association, request);
                CalendarEntry stands = find(id, now);
                yield page(about, again.form().caughtUp(stands.version()),
                        stands, now);
            }
        };
    }

    private ModelAndView page(MeetingForm about, Form form, CalendarEntry entry, Desk desk) {
        return desk.page("meeting/action", "calendar").addObject("form", form).addObject("slip", Slip.of(entry, desk))
                .addObject("action", about.action().path())
                .addObject("meanwhile", Told.since(form.overtaken(), entry.id().value(), desk, history))
                .addObject("told", mail.before(entry, about.action().telling(entry), desk))
                .addAllObjects(about.beside(entry, desk));
    }

    private ModelAndView notNow(MeetingAction action, CalendarEntry entry, Desk desk) {
        return desk.page("meeting/not-now", "calendar").addObject("slip", Slip.of(entry, desk))
                .addObject("action", action.path()).addObject("says", desk.say(
                        "meeting.not-now." + (action == MeetingAction.EXPLAIN ? "aanvullen" : action.whyNot(entry))))
                .addObject("deeds", MeetingDeeds.of(entry, Netherlands.today(clock), desk));
    }

    private static CalendarEntry find(String id, Desk desk) {
        return desk.chronicle().calendar().find(id)
                .filter(entry -> entry.kind() == EntryKind.MEETING && desk.isMayWrite())
                .orElseThrow(PageMissing::new);
    }
}
