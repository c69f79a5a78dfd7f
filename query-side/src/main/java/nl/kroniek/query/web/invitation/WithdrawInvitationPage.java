package nl.kroniek.query.web.invitation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kroniek.query.web.PageMissing;
import nl.kroniek.query.web.Slip;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Forms;
import nl.kroniek.query.web.form.Sent;
import nl.kroniek.query.web.form.Typed;
import nl.kroniek.query.web.invitation.MeetingAhead.Found;
import nl.kroniek.query.web.outbox.MailNotice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Taking back one invitation: somebody was invited by mistake, or need not come any more. */
@Controller
class WithdrawInvitationPage {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/vergaderingen/{id}"
            + "/uitnodigingen/{number:[1-9][0-9]{0,5}}/intrekken";

    private final MeetingAhead meetings;
    private final Forms forms;
    private final MailNotice mail;

    WithdrawInvitationPage(MeetingAhead meetings, Forms forms, MailNotice mail) {
        this.mail = mail;
        this.meetings = meetings;
        this.forms = forms;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String association, @PathVariable String id, @PathVariable int number,
            HttpServletRequest request) {
        return page(Form.fresh(Typed.fresh(Map.of()), null), number, meetings.open(association, id, request));
    }

    @PostMapping(ADDRESS)
    ModelAndView send(@PathVariable String association, @PathVariable String id, @PathVariable int number,
            HttpServletRequest request, HttpServletResponse response) {
        Found found = meetings.open(association, id, request);
        String name = name(number, found);
        Typed typed = Typed.of(request);
        if (typed.isShowOnly()) {
            return page(new Form(typed, List.of()), number, found);
        }
        Draft draft = forms.draft(typed, found.desk()).text("reden", "/reason")
                .value("", "/invitation", JsonMapper.shared().getNodeFactory().numberNode(number));
        return switch (forms.send("/v1/meetings/" + id + "/invitations/withdrawals", draft, null, found.desk())) {
            case Sent.Done done -> Forms.to(found.address(), done.reply(),
                    found.desk().say("invitation.done.withdrawn", name), response);
            case Sent.Again again -> page(again.form(), number, meetings.open(association, id, request));
        };
    }

    private ModelAndView page(Form form, int number, Found found) {
        return found.desk().page("invitation/withdraw", "calendar").addObject("form", form)
                .addObject("slip", Slip.of(found.entry(), found.desk())).addObject("ahead", found.isAhead())
                .addObject("number", number).addObject("told", mail.takingBack(found.entry(), number, found.desk()))
                .addObject("name", name(number, found))
                .addObject("answer", line(number, found).map(InvitedLine::answer).orElse(""));
    }

    /** Of who has, or had, the invitation with that number. */
    private static String name(int number, Found found) {
        return line(number, found).map(InvitedLine::name).or(() -> withdrawn(number, found))
                .orElseThrow(PageMissing::new);
    }

    /** Absent where it was taken back before. */
    private static Optional<InvitedLine> line(int number, Found found) {
        return Optional.ofNullable(found.invitations()).stream()
                .flatMap(all -> InvitedLine.all(all, found.desk()).stream()).filter(line -> line.number() == number)
                .findFirst();
    }

    private static Optional<String> withdrawn(int number, Found found) {
        return Optional.ofNullable(found.invitations()).stream()
                .flatMap(all -> WithdrawnLine.all(all, found.desk()).stream())
                .filter(line -> line.number() == number).map(WithdrawnLine::name).findFirst();
    }
}
