package nl.kroniek.query.web.invitation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Slip;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Forms;
import nl.kroniek.query.web.form.Sent;
import nl.kroniek.query.web.form.Typed;
import nl.kroniek.query.web.invitation.MeetingAhead.Found;
import nl.kroniek.query.web.meeting.PartyNames;
import nl.kroniek.query.web.outbox.MailNotice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Inviting to a meeting: all members with one tick, some of them, office holders, and others by name. */
@Controller
class InvitePage {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/vergaderingen/{id}/uitnodigen";

    private final MeetingAhead meetings;
    private final Forms forms;
    private final MailNotice mail;

    InvitePage(MeetingAhead meetings, Forms forms, MailNotice mail) {
        this.mail = mail;
        this.meetings = meetings;
        this.forms = forms;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String association, @PathVariable String id, HttpServletRequest request) {
        return page(Form.fresh(Typed.of(request), null), meetings.open(association, id, request));
    }

    @PostMapping(ADDRESS)
    ModelAndView send(@PathVariable String association, @PathVariable String id, HttpServletRequest request,
            HttpServletResponse response) {
        Found found = meetings.open(association, id, request);
        Typed typed = Typed.of(request);
        if (typed.isShowOnly()) {
            return page(new Form(typed, List.of()), found);
        }
        Desk desk = found.desk();
        Draft draft = forms.draft(typed, desk).value("lid", "/invitees", invitees(typed, found))
                .date("antwoord-tot", "/answerBy", Toward.FUTURE);
        return switch (forms.send("/v1/meetings/" + id + "/invitations", draft, null, desk)) {
            case Sent.Done done -> Forms.to(found.address(), done.reply(),
                    desk.say("invitation.done.invited", desk.words().text(found.entry().title())), response);
            case Sent.Again again -> page(again.form(), meetings.open(association, id, request));
        };
    }

    private ModelAndView page(Form form, Found found) {
        Candidates candidates = Candidates.of(found);
        return found.desk().page("invitation/invite", "calendar").addObject("form", form)
                .addObject("slip", Slip.of(found.entry(), found.desk())).addObject("ahead", found.isAhead())
                .addObject("candidates", candidates)
                .addObject("told", mail.inviting(found.entry(), candidates.all(), found.desk()))
                .addObject("before", found.invitations() == null ? 0 : found.invitations().invited().size());
    }

    /** In the order of the page; who is ticked twice is invited once. */
    private static ArrayNode invitees(Typed typed, Found found) {
        ArrayNode all = JsonMapper.shared().createArrayNode();
        List<String> members = typed.has("alle")
                ? Candidates.of(found).members().stream().map(each -> each.value()).toList()
                : typed.all("lid");
        members.forEach(member -> all.addObject().put("kind", "of-party").put("party", member));
        typed.all("persoon").forEach(person -> all.addObject().put("kind", "of-person").put("person", person));
        JsonNode others = PartyNames.parties(typed.lines("anderen"), found.desk());
        if (others != null) {
            others.forEach(party -> all.addObject().put("kind", "of-party").set("party", party));
        }
        return all;
    }
}
