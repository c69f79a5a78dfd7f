package nl.kroniek.query.web.outbox;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.query.mail.Mail;
import nl.kroniek.query.mail.MailServer;
import nl.kroniek.query.mail.MailState;
import nl.kroniek.query.mail.Mails;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.Option;
import nl.kroniek.query.web.PageMissing;
import nl.kroniek.query.web.form.Receipt;
import nl.kroniek.query.web.form.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** {@code /mail}: what was sent to who is invited, what waits, and what did not arrive and why. */
@Controller
class MailPage {

    private static final String PATH = "/{association:[a-z0-9-]+}/mail";
    private static final String MEETING = "vergadering";

    private final Desks desks;
    private final Mails mails;
    private final MailServer server;

    MailPage(Desks desks, Mails mails, MailServer server) {
        this.desks = desks;
        this.mails = mails;
        this.server = server;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String association, HttpServletRequest request) {
        return page(desks.open(association, request), chosen(request));
    }

    @PostMapping(PATH + "/{key}/opnieuw")
    ModelAndView again(@PathVariable String association, @PathVariable String key, HttpServletRequest request,
            HttpServletResponse response) {
        Desk desk = desks.open(association, request);
        String meeting = chosen(request);
        if (Typed.of(request).isShowOnly()) {
            return page(desk, meeting);
        }
        Receipt.give(
                desk.say(server.isThere() ? said(mails.again(new AssociationId(desk.slug()), key)) : "outbox.none"),
                response);
        RedirectView there = new RedirectView(
                desk.at("/mail") + (meeting.isEmpty() ? "" : "?" + MEETING + "=" + meeting),
                false, true, false);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(there);
    }

    private static String said(Mails.Again came) {
        return switch (came) {
            case WAITING -> "outbox.again.done";
            case NOT_NOW -> "outbox.again.not-now";
            case UNKNOWN -> throw new PageMissing();
        };
    }

    private ModelAndView page(Desk desk, String meeting) {
        AssociationId association = new AssociationId(desk.slug());
        Function<MailState, List<Mail>> ofState = state -> mails.of(association, state, MailGroup.MOST);
        List<MailGroup> groups = MailGroup.all(meeting.isEmpty() ? ofState : of(association, meeting), desk);
        return desk.page("outbox/mail", "start").addObject("server", server.isThere()).addObject("groups", groups)
                .addObject("meeting", meeting).addObject("meetings", meetings(association, meeting, desk));
    }

    private Function<MailState, List<Mail>> of(AssociationId association, String meeting) {
        List<Mail> all = mails.of(association, new MeetingId(meeting)).reversed();
        return state -> all.stream().filter(mail -> mail.state() == state).toList();
    }

    /** Those that somebody was told of lately. */
    private List<Option> meetings(AssociationId association, String chosen, Desk desk) {
        return mails.newest(association, 5 * MailGroup.MOST).stream().map(mail -> mail.meeting().value()).distinct()
                .map(id -> new Option(id, desk.link(id).text(), id.equals(chosen)))
                .sorted(Comparator.comparing(Option::text)).toList();
    }

    private static String chosen(HttpServletRequest request) {
        String asked = Typed.of(request).text(MEETING);
        return asked.matches("mtg-[0-9A-Za-z-]{1,64}") ? asked : "";
    }
}
