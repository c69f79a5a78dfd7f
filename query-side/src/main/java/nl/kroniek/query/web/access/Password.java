package nl.kroniek.query.web.access;

import jakarta.servlet.http.HttpServletResponse;
import nl.kroniek.query.commands.CommandReply.Accepted;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.form.Forms;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page that says a one-time password, and what it reads from the answer of the API. */
final class Password {

    private Password() {}

    /** Empty when somebody of that name was there already: nothing was made. */
    static String in(Accepted reply) {
        return field(reply, "password");
    }

    static String account(Accepted reply) {
        return field(reply, "account");
    }

    static ModelAndView page(Accepted reply, Desk desk, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        // The next page has seen the roles; this one says only the password.
        Forms.to(desk.at("/toegang"), reply, response);
        return desk.page("access/password", "access").addObject("name", field(reply, "name"))
                .addObject("password", in(reply)).addObject("person", desk.at("/toegang/" + account(reply)));
    }

    static JsonNode json(String text) {
        return JsonMapper.shared().getNodeFactory().stringNode(text);
    }

    private static String field(Accepted reply, String name) {
        JsonNode body = reply.body();
        return body == null ? "" : body.path(name).asString("");
    }
}
