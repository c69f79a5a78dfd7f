package nl.kroniek.query.web.agenda;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.kroniek.query.web.PageMissing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of the four forms about one item of an agenda. */
@Controller
class ItemPage {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/vergaderingen/{id}/agenda/{item:itm-.+}"
            + "/{deed:wijzigen|plaats|intrekken|doorschuiven}";

    private final AgendaForms forms;

    ItemPage(AgendaForms forms) {
        this.forms = forms;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String association, @PathVariable String id, @PathVariable String item,
            @PathVariable String deed, HttpServletRequest request) {
        return forms.show(form(deed), association, id, item, request);
    }

    @PostMapping(ADDRESS)
    ModelAndView send(@PathVariable String association, @PathVariable String id, @PathVariable String item,
            @PathVariable String deed, HttpServletRequest request, HttpServletResponse response) {
        return forms.send(form(deed), association, id, item, request, response);
    }

    private static AgendaForm form(String deed) {
        return switch (AgendaAction.of(deed)) {
            case CHANGE -> new ChangeItem();
            case MOVE -> new MoveItem();
            case WITHDRAW -> new WithdrawItem();
            case CARRY -> new CarryItem();
            case PLACE, SEND -> throw new PageMissing();
        };
    }
}
