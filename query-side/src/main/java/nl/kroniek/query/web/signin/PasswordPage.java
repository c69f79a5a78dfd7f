package nl.kroniek.query.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kroniek.access.signin.ClientAddress;
import nl.kroniek.access.signin.Passwords;
import nl.kroniek.access.signin.SignIn;
import nl.kroniek.access.signin.SignIn.Outcome;
import nl.kroniek.query.access.Visitor;
import nl.kroniek.query.access.Visitors;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Typed;
import nl.kroniek.query.web.form.Wrong;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /wachtwoord}: choosing another password; at first use the only page there is. Nothing typed here comes back.
 */
@Controller
class PasswordPage {

    private static final String NOW = "wachtwoord";
    private static final String NEW = "nieuw-wachtwoord";
    private static final String AGAIN = "nog-eens-wachtwoord";

    private final SignIn signIn;
    private final Passwords passwords;
    private final Entrance entrance;
    private final Visitors visitors;
    private final Sentences say;

    PasswordPage(SignIn signIn, Passwords passwords, Entrance entrance, Visitors visitors, Sentences say) {
        this.signIn = signIn;
        this.passwords = passwords;
        this.entrance = entrance;
        this.visitors = visitors;
        this.say = say;
    }

    @GetMapping("/wachtwoord")
    ModelAndView ask() {
        return page(visitors.current().orElseThrow(), List.of());
    }

    @PostMapping("/wachtwoord")
    ModelAndView change(@RequestParam(name = NOW, defaultValue = "") String now,
            @RequestParam(name = NEW, defaultValue = "") String chosen,
            @RequestParam(name = AGAIN, defaultValue = "") String again, HttpServletRequest request,
            HttpServletResponse response) {
        Visitor visitor = visitors.current().orElseThrow();
        List<Wrong> wrongs = new ArrayList<>(Chosen.wrongs(NEW, AGAIN, visitor.name(), chosen, again, say));
        if (wrongs.isEmpty()) {
            switch (signIn.attempt(visitor.name(), now, ClientAddress.of(request))) {
                case Outcome.Refused refused -> wrongs.add(new Wrong(NOW, say.now("signin.now-wrong")));
                case Outcome.Wait wait -> wrongs.add(new Wrong(NOW, say.wait(wait.left())));
                case Outcome.Accepted accepted -> passwords.change(accepted.who(), chosen, null).ifPresent(
                        fault -> wrongs.add(new Wrong(NEW, say.now("signin.fault." + fault.code()))));
            }
        }
        if (!wrongs.isEmpty()) {
            return page(visitor, wrongs);
        }
        entrance.open(visitor.who(), request, response);
        return Entrance.on(visitor.who().mustChangePassword() ? "/" : "/sessies?veranderd");
    }

    private static ModelAndView page(Visitor visitor, List<Wrong> wrongs) {
        return new ModelAndView("signin/password").addObject("form", new Form(Typed.fresh(Map.of()), wrongs))
                .addObject("name", visitor.name()).addObject("first", visitor.who().mustChangePassword());
    }
}
