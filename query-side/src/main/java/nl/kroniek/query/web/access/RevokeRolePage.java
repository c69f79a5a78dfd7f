package nl.kroniek.query.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.kroniek.access.RoleWord;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.access.Role;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.PageMissing;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Forms;
import nl.kroniek.query.web.form.Sent;
import nl.kroniek.query.web.form.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A role is taken away, with a reason. */
@Controller
class RevokeRolePage {

    private static final String PATH = "/{association:[a-z0-9-]+}/toegang/{account}/intrekken/{role}";

    private final Desks desks;
    private final Forms forms;

    RevokeRolePage(Desks desks, Forms forms) {
        this.desks = desks;
        this.forms = forms;
    }

    @GetMapping(PATH)
    ModelAndView fresh(@PathVariable String association, @PathVariable String account, @PathVariable String role,
            HttpServletRequest request) {
        return page(Form.fresh(Typed.fresh(Map.of()), null), new AccountId(account), read(role),
                desks.openForAccess(association, request));
    }

    @PostMapping(PATH)
    ModelAndView revoke(@PathVariable String association, @PathVariable String account, @PathVariable String role,
            HttpServletRequest request, HttpServletResponse response) {
        Desk desk = desks.openForAccess(association, request);
        AccountId id = new AccountId(account);
        Role taken = read(role);
        Typed typed = Typed.of(request);
        if (typed.isShowOnly()) {
            return page(new Form(typed, List.of()), id, taken, desk);
        }
        var draft = forms.draft(typed, desk).value("reden", "/account", Password.json(account))
                .value("reden", "/role", Password.json(role)).value("reden", "/reason",
                        Password.json(typed.text("reden")));
        return switch (forms.send("/v1/associations/" + desk.slug() + "/role-revocations", draft, null, desk)) {
            case Sent.Done done -> Forms.to(desk.at("/toegang/" + account), done.reply(), response);
            case Sent.Again again -> page(again.form(), id, taken, desk);
        };
    }

    private static ModelAndView page(Form form, AccountId account, Role role, Desk desk) {
        if (desk.chronicle().people().all().stream().noneMatch(entry -> entry.account().equals(account))) {
            throw new PageMissing();
        }
        return desk.page("access/revoke", "access").addObject("form", form)
                .addObject("name", desk.words().name(account)).addObject("role", desk.words().word(role))
                .addObject("person", desk.at("/toegang/" + account))
                .addObject("here", desk.at("/toegang/" + account + "/intrekken/" + RoleWord.of(role)));
    }

    private static Role read(String role) {
        return RoleWord.read(role).orElseThrow(PageMissing::new);
    }
}
