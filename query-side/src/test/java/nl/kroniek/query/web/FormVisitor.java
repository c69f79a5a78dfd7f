package nl.kroniek.query.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.kroniek.query.commands.CommandReply;
import nl.kroniek.query.web.SentCommands.SentCommand;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who opens forms, fills them in and reads what comes back. */
public final class FormVisitor {

    private final MockMvcTester mvc;
    private final SentCommands commands;

    public FormVisitor(MockMvcTester mvc, SentCommands commands) {
        this.mvc = mvc;
        this.commands = commands;
    }

    public String read(String address) {
        return text(mvc.get().uri(address).exchange());
    }

    public MvcTestResult send(String address, Map<String, String> typed) {
        var request = mvc.post().uri(address);
        typed.forEach(request::param);
        return request.exchange();
    }

    /** The page that comes back when the command side refuses with this code at this place. */
    public String refused(String address, Map<String, String> typed, int status, String code, String pointer) {
        commands.taken();
        commands.answer(new CommandReply.Refused(status, code,
                java.util.List.of(new CommandReply.Fault(pointer, code, "Zin over " + code + "."))));
        String page = text(send(address, typed));
        commands.taken();
        return page;
    }

    /** The one command that was sent. */
    public SentCommand sent(String address, Map<String, String> typed) {
        commands.taken();
        MvcTestResult result = send(address, typed);
        var all = commands.taken();
        if (all.size() != 1) {
            throw new AssertionError("sent " + all.size() + " commands; the page says:\n" + text(result));
        }
        return all.getFirst();
    }

    public static String text(MvcTestResult result) {
        return new String(result.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
