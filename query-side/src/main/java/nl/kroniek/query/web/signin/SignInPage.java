package nl.kroniek.query.web.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kroniek.access.SignedIn;
import nl.kroniek.access.signin.ClientAddress;
import nl.kroniek.access.signin.SignIn;
import nl.kroniek.access.signin.SignIn.Outcome;
import nl.kroniek.query.access.Visitor;
import nl.kroniek.query.access.Visitors;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Typed;
import nl.kroniek.query.web.form.Wrong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /aanmelden}: name and password, and then on to where one wanted to go, with what was typed there. */
@Controller
class SignInPage {

    private static final String NAME = "naam";
    /** Hidden field: what was kept is shown only after its user said so. */
    private static final String AGAIN = "opnieuw";

    private final SignIn signIn;
    private final Entrance entrance;
    private final Visitors visitors;
    private final Sentences say;

    SignInPage(SignIn signIn, Entrance entrance, Visitors visitors, Sentences say) {
        this.signIn = signIn;
        this.entrance = entrance;
        this.visitors = visitors;
        this.say = say;
    }

    @GetMapping("/aanmelden")
    ModelAndView ask(@RequestParam(defaultValue = "/") String naar) {
        String there = Destination.safe(naar);
        Optional<Visitor> visitor = visitors.current();
        return visitor.isPresent() && visitor.get().session() != null
                ? Entrance.on(there)
                : page("", null, there, null);
    }

    @PostMapping("/aanmelden")
    @Nullable
    ModelAndView enter(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (request.getAttribute(KeptForm.ATTRIBUTE) instanceof KeptForm lost) {
            boolean unproven = request.getAttribute(KeptForm.UNPROVEN) != null;
            return unproven && visitors.current().isPresent()
                    ? again(lost)
                    : page("", null, lost.address(), lost).addObject(AGAIN, unproven);
        }
        String name = request.getParameter(NAME) == null ? "" : request.getParameter(NAME).strip();
        String password = request.getParameter("wachtwoord");
        String there = Destination.safe(request.getParameter("naar"));
        KeptForm kept = KeptForm.back(request).orElse(null);
        if (name.isEmpty() || password == null || password.isEmpty()) {
            return page(name, name.isEmpty()
                    ? new Wrong(NAME, say.now("signin.name-missing"))
                    : new Wrong("wachtwoord", say.now("signin.password-missing")), there, kept);
        }
        ModelAndView answer = answer(name, password, there, kept, request, response);
        return answer == null ? null : answer.addObject(AGAIN, request.getParameter(AGAIN) != null);
    }

    private @Nullable ModelAndView answer(String name, String password, String there, @Nullable KeptForm kept,
            HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        return switch (signIn.attempt(name, password, ClientAddress.of(request))) {
            case Outcome.Refused refused -> page(name, new Wrong(NAME, say.now("signin.wrong")), there, kept);
            case Outcome.Wait wait -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.left().toSeconds())));
                yield page(name, new Wrong("", say.wait(wait.left())), there, kept);
            }
            case Outcome.Accepted accepted -> goOn(accepted.who(), there, kept, request, response);
        };
    }

    private @Nullable ModelAndView goOn(SignedIn who, String there, @Nullable KeptForm kept, HttpServletRequest request,
            HttpServletResponse response) throws ServletException, IOException {
        entrance.open(who, request, response);
        if (kept == null || who.mustChangePassword()) {
            return Entrance.on(who.mustChangePassword() ? "/wachtwoord" : there);
        }
        if (request.getParameter(AGAIN) != null) {
            return again(kept);
        }
        kept.showAgain(request, response);
        return null;
    }

    private static ModelAndView again(KeptForm kept) {
        return new ModelAndView("signin/again").addObject("form", kept);
    }

    private static ModelAndView page(String name, @Nullable Wrong wrong, String there, @Nullable KeptForm kept) {
        return new ModelAndView("signin/enter")
                .addObject("form", new Form(Typed.fresh(Map.of(NAME, name)), wrong == null
                        ? List.of()
                        : List.of(
                                wrong)))
                .addObject("there", there).addObject("kept", kept == null ? List.of() : kept.hidden());
    }
}
