package nl.kroniek.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import nl.kroniek.query.commands.CommandReply;
import nl.kroniek.query.web.SentCommands.SentCommand;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages of the small year with somebody who fills in their forms, and what that sends. One application for all
 * tests.
 */
@SpringBootTest(classes = PagesUnderTest.class)
@AutoConfigureMockMvc(addFilters = false)
public abstract class FormBench {

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    protected SentCommands commands;

    protected FormVisitor visitor;

    @BeforeEach
    void visit() {
        visitor = new FormVisitor(mvc, commands);
        commands.taken();
    }

    /** A page that is there. */
    protected final String page(String path) {
        MvcTestResult answer = mvc.get().uri(URI.create(path)).exchange();
        assertThat(answer).hasStatusOk();
        return FormVisitor.text(answer);
    }

    /** @param fields as {@code name=value} */
    protected final MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path);
        for (String field : fields) {
            int border = field.indexOf('=');
            request = request.param(field.substring(0, border), field.substring(border + 1));
        }
        return request.exchange();
    }

    /** The one command that was sent. */
    protected final SentCommand only() {
        List<SentCommand> all = commands.taken();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    /** The next command is refused for what it says at this pointer. */
    protected final void refuse(String pointer, String code) {
        commands.answer(new CommandReply.Refused(400, code,
                List.of(new CommandReply.Fault(pointer, code, "Zin over " + code))));
    }

    /** The cookie that tells the next page what was recorded. */
    protected static Cookie done(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("gedaan"));
    }

    protected static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
