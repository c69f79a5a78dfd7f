package nl.kroniek.query.web.invitation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.invitation.Answer;
import nl.kroniek.query.mail.address.AddressBook;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Note;
import nl.kroniek.query.web.Option;
import nl.kroniek.query.web.Slip;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Forms;
import nl.kroniek.query.web.form.Sent;
import nl.kroniek.query.web.form.Typed;
import nl.kroniek.query.web.invitation.MeetingAhead.Found;
import nl.kroniek.vault.InvitationLinks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What everybody answered, in one form: only what somebody changes in it is sent, so nobody's newer answer is undone. */
@Controller
class AnswersPage {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/vergaderingen/{id}/antwoorden";

    private final MeetingAhead meetings;
    private final Forms forms;
    private final InvitationLinks links;
    private final AddressBook addresses;

    AnswersPage(MeetingAhead meetings, Forms forms, InvitationLinks links, AddressBook addresses) {
        this.links = links;
        this.addresses = addresses;
        this.meetings = meetings;
        this.forms = forms;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String association, @PathVariable String id, HttpServletRequest request) {
        Found found = meetings.open(association, id, request);
        Map<String, String> filled = new HashMap<>();
        for (InvitedLine line : lines(found)) {
            filled.put(line.field(), line.value());
            filled.put(line.stood(), line.value() + " " + line.substitute());
            filled.put(line.instead(), line.substitute());
        }
        return page(Form.fresh(Typed.fresh(filled), null), found);
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
        Draft draft = forms.draft(typed, desk);
        answers(draft, typed, found);
        return switch (forms.send("/v1/meetings/" + id + "/answers", draft, null, desk)) {
            case Sent.Done done -> Forms.to(found.address(), done.reply(),
                    desk.say("invitation.done.answered", desk.words().text(found.entry().title())), response);
            case Sent.Again again -> page(again.form(), meetings.open(association, id, request));
        };
    }

    private ModelAndView page(Form form, Found found) {
        Desk desk = found.desk();
        return desk.page("invitation/answers", "calendar").addObject("form", form)
                .addObject("slip", Slip.of(found.entry(), desk)).addObject("ahead", found.isAhead())
                .addObject("lines", lines(found)).addObject("choices", choices(desk))
                .addObject("links", links(found))
                .addObject("bare", desk.words().all(Bare.names(addresses, found.entry(), desk)))
                .addObject("addresses", Bare.link(found.entry(), desk));
    }

    /** The four answers. */
    private static List<Option> choices(Desk desk) {
        return Arrays.stream(Answer.values()).map(answer -> new Option(Kebab.of(answer),
                Note.capital(desk.words().word(answer)), false)).toList();
    }

    /** The personal link of each, whole, so that it can be copied into a message. */
    private List<OwnLink> links(Found found) {
        return lines(found).stream().map(line -> new OwnLink(line.name(), ServletUriComponentsBuilder
                .fromCurrentContextPath().path("/uitnodiging/" + links.code(new InvitationLinks.Link(
                        found.desk().slug(), found.entry().id().value(), line.number())))
                .toUriString(), found.address() + "/uitnodigingen/" + line.number() + "/intrekken")).toList();
    }

    private static List<InvitedLine> lines(Found found) {
        return found.invitations() == null ? List.of() : InvitedLine.all(found.invitations(), found.desk());
    }

    private static void answers(Draft draft, Typed typed, Found found) {
        ArrayNode answers = JsonMapper.shared().createArrayNode();
        boolean missing = false;
        for (InvitedLine line : lines(found)) {
            String now = typed.text(line.field()) + " " + typed.text(line.instead());
            if (typed.has(line.field()) && !now.strip().equals(typed.text(line.stood()))) {
                String at = "/answers/" + answers.size();
                ObjectNode answer = answers.addObject().put("invitation", line.number()).put("answer",
                        typed.text(line.field()));
                if (typed.has(line.instead())) {
                    answer.put("substitute", typed.text(line.instead()));
                }
                draft.at(at, line.field()).at(at + "/substitute", line.instead());
            } else if (!typed.has(line.field()) && typed.has(line.instead())) {
                draft.wrong(line.field(), "invitation.answer.missing");
                missing = true;
            }
        }
        if (answers.isEmpty() && !missing) {
            draft.wrong("", "invitation.answer.none");
        }
        draft.value("", "/answers", answers);
    }
}
