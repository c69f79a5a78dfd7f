package nl.kroniek.query.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kroniek.access.SignedIn;
import nl.kroniek.access.signin.Beginning;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Typed;
import nl.kroniek.query.web.form.Wrong;
import nl.kroniek.vault.Account;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /begin}: with the code that only the start of an empty registry says, one makes its first account. */
@Controller
class BeginPage {

    private static final String NAME = "naam";
    private static final String NEW = "nieuw-wachtwoord";
    private static final String AGAIN = "nog-eens-wachtwoord";
    private static final int LONGEST_NAME = 100;

    private final Beginning beginning;
    private final Entrance entrance;
    private final Sentences say;

    BeginPage(Beginning beginning, Entrance entrance, Sentences say) {
        this.beginning = beginning;
        this.entrance = entrance;
        this.say = say;
    }

    @GetMapping("/begin")
    ModelAndView ask(@RequestParam(defaultValue = "") String code) {
        return beginning.fits(code) ? page("", code, List.of()) : tooLate();
    }

    @PostMapping("/begin")
    ModelAndView make(@RequestParam(defaultValue = "") String code,
            @RequestParam(name = NAME, defaultValue = "") String typed,
            @RequestParam(name = NEW, defaultValue = "") String chosen,
            @RequestParam(name = AGAIN, defaultValue = "") String again, HttpServletRequest request,
            HttpServletResponse response) {
        if (!beginning.fits(code)) {
            return tooLate();
        }
        String name = typed.strip();
        List<Wrong> wrongs = new ArrayList<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.contains(":") || name.chars().anyMatch(
                Character::isISOControl)) {
            wrongs.add(new Wrong(NAME, say.now("signin.name-rule")));
        }
        wrongs.addAll(Chosen.wrongs(NEW, AGAIN, name, chosen, again, say));
        if (!wrongs.isEmpty()) {
            return page(typed, code, wrongs);
        }
        Optional<Account> made = beginning.begin(code, name, chosen);
        if (made.isEmpty()) {
            return tooLate();
        }
        entrance.open(new SignedIn(made.get()), request, response);
        return Entrance.on("/verenigingen/nieuw");
    }

    private static ModelAndView page(String name, String code, List<Wrong> wrongs) {
        return new ModelAndView("signin/begin").addObject("form", new Form(Typed.fresh(Map.of(NAME, name)), wrongs))
                .addObject("code", code);
    }

    private static ModelAndView tooLate() {
        ModelAndView page = new ModelAndView("signin/too-late");
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }
}
