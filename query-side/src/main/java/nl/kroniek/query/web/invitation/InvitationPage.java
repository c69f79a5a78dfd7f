package nl.kroniek.query.web.invitation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.invitation.Answer;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.meeting.invitations.MeetingInvitations;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.Option;
import nl.kroniek.query.web.PageMissing;
import nl.kroniek.query.web.Slip;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Forms;
import nl.kroniek.query.web.form.Sent;
import nl.kroniek.query.web.form.Typed;
import nl.kroniek.vault.InvitationLinks;
import nl.kroniek.vault.InvitationLinks.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** For who is invited, by their own link and without an account: the meeting, their answer, and nothing else. */
@Controller
class InvitationPage {

    private static final String ADDRESS = "/uitnodiging/{code}";

    private final Desks desks;
    private final Forms forms;
    private final InvitationLinks links;

    InvitationPage(Desks desks, Forms forms, InvitationLinks links) {
        this.desks = desks;
        this.forms = forms;
        this.links = links;
    }

    /**
     * An invitation and the desk of its association, of which only the meeting is shown.
     *
     * @param line absent where the invitation was taken back
     */
    private record Found(String code, Desk desk, CalendarEntry entry, String name, @Nullable InvitedLine line) {}

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String code, HttpServletRequest request) {
        Found found = find(code, request);
        InvitedLine line = found.line();
        return page(Form.fresh(Typed.fresh(line == null
                ? Map.of()
                : Map.of("antwoord", line.value(), "vervanger", line.substitute())), null), found);
    }

    @PostMapping(ADDRESS)
    ModelAndView send(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        Found found = find(code, request);
        Typed typed = Typed.of(request);
        Draft draft = forms.draft(typed, found.desk()).required("antwoord", "invitation.answer.choose")
                .text("antwoord", "/answer").at("/answers/0/answer", "antwoord")
                .at("/answers/0/substitute", "vervanger");
        if (typed.text("antwoord").equals("substitute")) {
            draft.text("vervanger", "/substitute").at("/answers/0/substitute", "vervanger");
        }
        return switch (forms.send("/v1/invitations/" + code + "/answer", draft, null, found.desk())) {
            case Sent.Done done -> Forms.to("/uitnodiging/" + code, done.reply(),
                    found.desk().say("invitation.done.own"), response);
            case Sent.Again again -> page(again.form(), find(code, request));
        };
    }

    /** The desk is not called so here: the frame would offer its menu to somebody who may not go anywhere. */
    private static ModelAndView page(Form form, Found found) {
        Desk desk = found.desk();
        CalendarEntry entry = found.entry();
        if (found.line() == null) {
            return new ModelAndView("invitation/taken-back").addObject("form", form).addObject("own", desk)
                    .addObject("slip", Slip.of(entry, desk)).addObject("name", found.name());
        }
        boolean ahead = entry.status() == MeetingStatus.SCHEDULED || entry.status() == MeetingStatus.POSTPONED;
        return new ModelAndView("invitation/own").addObject("form", form).addObject("code", found.code())
                .addObject("own", desk).addObject("slip", Slip.of(entry, desk)).addObject("line", found.line())
                .addObject("ahead", ahead).addObject("choices", choices(desk))
                .addObject("place", entry.arrangements() == null || entry.arrangements().place() == null
                        ? ""
                        : desk.words().text(entry.arrangements().place()))
                .addObject("by", byWhen(found)).addObject("says", becomes(entry, desk));
    }

    /** As somebody answers for themselves, not as a register says it of them. */
    private static List<Option> choices(Desk desk) {
        return Arrays.stream(Answer.values()).map(Kebab::of)
                .map(answer -> new Option(answer, desk.say("invitation.own.is." + answer), false)).toList();
    }

    private static String byWhen(Found found) {
        return found.desk().chronicle().invitations().of(found.entry().id().value())
                .filter(all -> all.answerBy().isDay())
                .map(all -> found.desk().say("invitation.by", found.desk().words().full(all.answerBy()))).orElse("");
    }

    /** What became of a meeting that takes no answers any more; a cancelled one says why, and what followed. */
    private static List<String> becomes(CalendarEntry entry, Desk desk) {
        if (entry.cancellation() == null) {
            return List.of(desk.say("invitation.over"));
        }
        List<String> says = new java.util.ArrayList<>(List.of(desk.say("invitation.cancelled",
                desk.words().reasons(entry.cancellation().reasons()))));
        entry.cancellation().followUp().forEach(next -> says.add(desk.words().followUp(next)));
        return says;
    }

    private Found find(String code, HttpServletRequest request) {
        Link link = links.read(code).orElseThrow(PageMissing::new);
        Desk desk = desks.byLink(new AssociationId(link.association()), request).orElseThrow(PageMissing::new);
        CalendarEntry entry = desk.chronicle().calendar().find(link.meeting()).orElseThrow(PageMissing::new);
        MeetingInvitations all = desk.chronicle().invitations().of(link.meeting()).orElseThrow(PageMissing::new);
        Optional<Found> standing = InvitedLine.all(all, desk).stream().filter(line -> line.number() == link.number())
                .map(line -> new Found(code, desk, entry, line.name(), line)).findFirst();
        return standing.or(() -> WithdrawnLine.all(all, desk).stream()
                .filter(line -> line.number() == link.number())
                .map(line -> new Found(code, desk, entry, line.name(), null)).findFirst())
                .orElseThrow(PageMissing::new);
    }
}
