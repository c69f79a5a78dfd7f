package nl.kroniek.query.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kroniek.query.access.Visitors;
import nl.kroniek.query.commands.CommandApi;
import nl.kroniek.query.commands.CommandReply;
import nl.kroniek.query.commands.Conditions;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Forms;
import nl.kroniek.query.web.form.Typed;
import nl.kroniek.query.web.form.Wrong;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code /verenigingen/nieuw}: the administrator of the installation registers an association, and becomes its
 * secretary as well where there is nobody else yet.
 */
@Controller
class NewAssociationPage {

    private static final String SECRETARY_TOO = "ook-secretaris";
    private static final Map<String, String> FIELDS = Map.of("/name", "naam", "/shortName", "kort", "/slug", "adres");

    private final CommandApi commands;
    private final Visitors visitors;
    private final Sentences say;

    NewAssociationPage(CommandApi commands, Visitors visitors, Sentences say) {
        this.commands = commands;
        this.visitors = visitors;
        this.say = say;
    }

    @GetMapping("/verenigingen/nieuw")
    ModelAndView ask() {
        return page(Form.fresh(Typed.fresh(Map.of(SECRETARY_TOO, "ja")), null));
    }

    @PostMapping("/verenigingen/nieuw")
    ModelAndView register(HttpServletRequest request, HttpServletResponse response) {
        Typed typed = Typed.of(request);
        Form form = new Form(typed, List.of());
        if (typed.isShowOnly()) {
            return page(form);
        }
        String slug = typed.text("adres").toLowerCase(Locale.ROOT);
        ObjectNode association = json();
        FIELDS.forEach((pointer, field) -> association.put(pointer.substring(1), typed.text(field)));
        association.put("slug", slug);
        Locale language = LocaleContextHolder.getLocale();
        return switch (commands.post("/v1/associations", association, new Conditions(form.key(), null, language))) {
            case CommandReply.Accepted registered -> typed.has(SECRETARY_TOO)
                    ? secretaryOf(slug, form, response)
                    : Forms.to("/" + slug + "/toegang", registered, response);
            case CommandReply.Uncertain none -> again(form, new Wrong("", say.now("form.uncertain")));
            case CommandReply.Refused refused -> page(new Form(typed, refused.faults().stream().map(fault -> new Wrong(
                    FIELDS.getOrDefault(fault.pointer(), ""), fault.sentence())).toList()));
        };
    }

    /**
     * With a key of its own that follows from that of the form: sending the form again makes it come true after all.
     */
    private ModelAndView secretaryOf(String slug, Form form, HttpServletResponse response) {
        ObjectNode grant = json().put("account", visitors.current().orElseThrow().who().accountId()).put("role",
                "secretary");
        CommandReply reply = commands.post("/v1/associations/" + slug + "/role-grants", grant, new Conditions(form.key()
                + "-secretary", null, LocaleContextHolder.getLocale()));
        return reply instanceof CommandReply.Accepted granted
                ? Forms.to("/" + slug, granted, response)
                : again(form, new Wrong(SECRETARY_TOO, say.now("signin.no-secretary")));
    }

    private static ModelAndView again(Form form, Wrong wrong) {
        return page(new Form(form.typed(), List.of(wrong)));
    }

    private static ModelAndView page(Form form) {
        return new ModelAndView("signin/association").addObject("form", form);
    }

    private static ObjectNode json() {
        return JsonMapper.shared().createObjectNode();
    }
}
