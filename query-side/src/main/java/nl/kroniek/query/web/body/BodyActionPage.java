package nl.kroniek.query.web.body;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of the five forms about what becomes of a body. */
@Controller
class BodyActionPage {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/gremia/{id:bdy-.+}"
            + "/{deed:naam|samenvoegen|overdragen|stoppen|terugdraaien}";

    private final BodyForms forms;

    BodyActionPage(BodyForms forms) {
        this.forms = forms;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String association, @PathVariable String id, @PathVariable String deed,
            HttpServletRequest request) {
        return forms.show(form(deed), association, id, request);
    }

    @PostMapping(ADDRESS)
    ModelAndView send(@PathVariable String association, @PathVariable String id, @PathVariable String deed,
            HttpServletRequest request, HttpServletResponse response) {
        return forms.send(form(deed), association, id, request, response);
    }

    private static BodyForm form(String deed) {
        return switch (BodyAction.of(deed)) {
            case RENAME -> new Rename();
            case MERGE -> new Merge();
            case HAND_OVER -> new HandOver();
            case DISCONTINUE -> new Discontinue();
            case WITHDRAW -> new WithdrawEnding();
        };
    }
}
