package nl.kroniek.query.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kroniek.query.commands.CommandReply.Accepted;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Forms;
import nl.kroniek.query.web.form.Sent;
import nl.kroniek.query.web.form.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Somebody new: a name and roles go in, a one-time password comes out, once. */
@Controller
class NewPersonPage {

    private static final String PATH = "/{association:[a-z0-9-]+}/toegang/nieuw";

    private final Desks desks;
    private final Forms forms;

    NewPersonPage(Desks desks, Forms forms) {
        this.desks = desks;
        this.forms = forms;
    }

    @GetMapping(PATH)
    ModelAndView fresh(@PathVariable String association, HttpServletRequest request) {
        return page(Form.fresh(Typed.fresh(Map.of()), null), desks.openForAccess(association, request));
    }

    @PostMapping(PATH)
    ModelAndView add(@PathVariable String association, HttpServletRequest request, HttpServletResponse response) {
        Desk desk = desks.openForAccess(association, request);
        Typed typed = Typed.of(request);
        if (typed.isShowOnly()) {
            return page(new Form(typed, List.of()), desk);
        }
        var draft = forms.draft(typed, desk).required("naam", "access.name.missing")
                .value("naam", "/name", Password.json(typed.text("naam")))
                .texts("rollen", "/roles", typed.all("rollen"));
        return switch (forms.send("/v1/associations/" + desk.slug() + "/accounts", draft, null, desk)) {
            case Sent.Done done -> done(done.reply(), desk, response);
            case Sent.Again again -> page(again.form(), desk);
        };
    }

    /** The password is on the answer itself: behind a redirect it would have to be kept somewhere. */
    private static ModelAndView done(Accepted reply, Desk desk, HttpServletResponse response) {
        return Password.in(reply).isEmpty()
                ? Forms.to(desk.at("/toegang/" + Password.account(reply)), reply, desk.say("access.was-there"),
                        response)
                : Password.page(reply, desk, response);
    }

    private static ModelAndView page(Form form, Desk desk) {
        return desk.page("access/new", "access").addObject("form", form)
                .addObject("roles", RoleOptions.without(Set.of(), desk));
    }
}
