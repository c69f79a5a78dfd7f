package nl.kroniek.query.web.address;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kroniek.query.mail.MailServer;
import nl.kroniek.query.mail.address.AddressBook;
import nl.kroniek.query.mail.address.MailAddress;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.Slip;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Receipt;
import nl.kroniek.query.web.form.Typed;
import nl.kroniek.query.web.form.Wrong;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * {@code /mail/adressen}: where invitations go, for all who may be invited or for who is invited to one meeting. It is one
 * form; only what somebody changes in it is kept, so nobody's newer address is undone. All of it is right, or none is kept.
 */
@Controller
class AddressesPage {

    private static final String PATH = "/{association:[a-z0-9-]+}/mail/adressen";

    private final Desks desks;
    private final AddressBook book;
    private final boolean sends;

    AddressesPage(Desks desks, AddressBook book, MailServer server) {
        this.desks = desks;
        this.book = book;
        this.sends = server.isThere();
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String association, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        AddressLines lines = AddressLines.of(desk, book, request);
        return page(Form.fresh(Typed.fresh(stood(lines)), null), lines, desk);
    }

    @PostMapping(PATH)
    ModelAndView keep(@PathVariable String association, HttpServletRequest request, HttpServletResponse response) {
        Desk desk = desks.open(association, request);
        AddressLines lines = AddressLines.of(desk, book, request);
        Typed typed = Typed.of(request);
        List<Wrong> wrongs = new ArrayList<>();
        Map<AddressLine, String> changed = typed.isShowOnly() ? Map.of() : changed(lines, typed, wrongs, desk);
        if (!typed.isShowOnly() && changed.isEmpty() && wrongs.isEmpty()) {
            wrongs.add(new Wrong("", desk.say("address.nothing")));
        }
        if (typed.isShowOnly() || !wrongs.isEmpty()) {
            return page(new Form(current(typed, lines), wrongs), lines, desk);
        }
        for (var each : changed.entrySet()) {
            if (each.getValue().isEmpty()) {
                book.remove(desk.chronicle(), each.getKey().known().whose());
            } else if (!book.put(desk.chronicle(), each.getKey().known().whose(), each.getValue())) {
                wrongs.add(new Wrong(each.getKey().field(), desk.say("address.erased")));
            }
        }
        if (!wrongs.isEmpty()) {
            return page(new Form(typed, wrongs), AddressLines.of(desk, book, request), desk);
        }
        Receipt.give(desk.count("address.done", changed.size()), response);
        RedirectView there = new RedirectView(lines.at(desk.at("/mail/adressen")), false, true, false);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(there);
    }

    /** What was typed and is not what stood there; what cannot be an address, or was given by another since, is wrong. */
    private static Map<AddressLine, String> changed(AddressLines lines, Typed typed, List<Wrong> wrongs, Desk desk) {
        Map<AddressLine, String> changed = new LinkedHashMap<>();
        for (AddressLine line : lines.all()) {
            String now = typed.text(line.field());
            String stood = typed.fields().containsKey(line.stood()) ? typed.text(line.stood()) : null;
            if (!typed.fields().containsKey(line.field()) || now.equals(line.kept()) || now.equals(stood)) {
                continue;
            }
            if (!now.isEmpty() && MailAddress.read(now).isEmpty()) {
                wrongs.add(new Wrong(line.field(), desk.say("address.wrong", line.name())));
            } else if (line.isOvertaken(stood, now)) {
                wrongs.add(new Wrong(line.field(), line.kept().isEmpty()
                        ? desk.say("address.overtaken.gone", line.name())
                        : desk.say("address.overtaken", line.name(), line.kept())));
            } else {
                changed.put(line, now);
            }
        }
        return changed;
    }

    /** What nobody changed in this form shows what stands now: sent once more it must not undo what another did. */
    private static Typed current(Typed typed, AddressLines lines) {
        Map<String, List<String>> fields = new HashMap<>(typed.fields());
        for (AddressLine line : lines.all()) {
            String stood = typed.text(line.stood());
            boolean ours = stood.isEmpty() || MailAddress.read(stood).isPresent();
            if (ours && fields.containsKey(line.field()) && typed.text(line.field()).equals(stood)) {
                fields.put(line.field(), List.of(line.kept()));
            }
        }
        return new Typed(fields);
    }

    private static Map<String, String> stood(AddressLines lines) {
        Map<String, String> filled = new HashMap<>();
        lines.shown().forEach(line -> filled.put(line.field(), line.kept()));
        return filled;
    }

    private ModelAndView page(Form form, AddressLines lines, Desk desk) {
        String path = desk.at("/mail/adressen");
        return desk.page("address/addresses", lines.meeting() == null ? "start" : "calendar").addObject("form", form)
                .addObject("lines", lines.shown())
                .addObject("hidden", lines.all().size() - lines.shown().size())
                .addObject("slip", lines.meeting() == null ? null : Slip.of(lines.meeting(), desk))
                .addObject("meeting", lines.meeting() == null ? "" : lines.meeting().id().value())
                .addObject("zoek", lines.words()).addObject("missing", lines.missing()).addObject("sends", sends)
                .addObject("chosen", !lines.words().isEmpty() || lines.missing())
                .addObject("tally", lines.all().isEmpty() ? "" : desk.count("address.without", lines.without()))
                .addObject("path", path).addObject("action", lines.at(path));
    }
}
