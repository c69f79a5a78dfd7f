package nl.kroniek.query.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kroniek.events.AccessId;
import nl.kroniek.events.AccountId;
import nl.kroniek.query.access.people.RoleEntry;
import nl.kroniek.query.history.History;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.PageMissing;
import nl.kroniek.query.web.Told;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Forms;
import nl.kroniek.query.web.form.Sent;
import nl.kroniek.query.web.form.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One person: the roles they hold, roles to add, a new password. */
@Controller
class PersonPage {

    private static final String PATH = "/{association:[a-z0-9-]+}/toegang/{account}";

    private final Desks desks;
    private final Forms forms;
    private final History history;

    PersonPage(Desks desks, Forms forms, History history) {
        this.desks = desks;
        this.forms = forms;
        this.history = history;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String association, @PathVariable String account, HttpServletRequest request) {
        return page(fresh(), new AccountId(account), desks.openForAccess(association, request));
    }

    @PostMapping(PATH + "/rollen")
    ModelAndView grant(@PathVariable String association, @PathVariable String account, HttpServletRequest request,
            HttpServletResponse response) {
        Desk desk = desks.openForAccess(association, request);
        AccountId id = new AccountId(account);
        Typed typed = Typed.of(request);
        if (typed.isShowOnly()) {
            return page(new Form(typed, List.of()), id, desk);
        }
        var draft = forms.draft(typed, desk).value("naam", "/name", Password.json(name(id, desk)))
                .texts("rollen", "/roles", typed.all("rollen"));
        return switch (forms.send("/v1/associations/" + desk.slug() + "/accounts", draft, null, desk)) {
            case Sent.Done done -> Forms.to(desk.at("/toegang/" + account), done.reply(), response);
            case Sent.Again again -> page(again.form(), id, desk);
        };
    }

    @PostMapping(PATH + "/wachtwoord")
    ModelAndView reset(@PathVariable String association, @PathVariable String account, HttpServletRequest request,
            HttpServletResponse response) {
        Desk desk = desks.openForAccess(association, request);
        AccountId id = new AccountId(account);
        Typed typed = Typed.of(request);
        known(id, desk);
        if (typed.isShowOnly()) {
            return page(fresh(), id, desk);
        }
        return switch (forms.send("/v1/associations/" + desk.slug() + "/accounts/" + id + "/password-reset",
                forms.draft(typed, desk), null, desk)) {
            case Sent.Done done -> Password.page(done.reply(), desk, response);
            case Sent.Again again -> page(again.form(), id, desk);
        };
    }

    private static Form fresh() {
        return Form.fresh(Typed.fresh(Map.of()), null);
    }

    private ModelAndView page(Form form, AccountId account, Desk desk) {
        List<RoleEntry> held = known(account, desk);
        var story = Told.of(AccessId.of(desk.chronicle().association()).value(), desk, history);
        var theirs = held.stream().map(RoleEntry::role).collect(Collectors.toSet());
        return desk.page("access/person", "access").addObject("form", form).addObject("name", name(account, desk))
                .addObject("here", desk.at("/toegang/" + account))
                .addObject("held", HeldRole.all(held, story, desk))
                .addObject("roles", RoleOptions.without(theirs, desk));
    }

    private static String name(AccountId account, Desk desk) {
        return desk.words().name(account);
    }

    /** The roles they hold. Who never had one here has no page. */
    private static List<RoleEntry> known(AccountId account, Desk desk) {
        var people = desk.chronicle().people();
        if (people.all().stream().noneMatch(entry -> entry.account().equals(account))) {
            throw new PageMissing();
        }
        return people.of(account);
    }
}
