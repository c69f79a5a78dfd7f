package nl.kroniek.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.kroniek.command.refusal.Fault;
import nl.kroniek.command.refusal.Sentences;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems, in Dutch unless English is asked for. */
@Component
final class ProblemWriter {

    /** Whoever counts refusals finds the code of this one here. */
    private static final String CODE = "kroniek.refusal";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    void write(List<Fault> faults, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = language(request);
        Problem problem = Problem.of(faults, language);
        request.setAttribute(CODE, problem.code());
        response.setStatus(problem.status());
        response.setContentType("application/problem+json");
        response.setHeader("Content-Language", language.getLanguage());
        response.getOutputStream().write(JSON.writeValueAsBytes(problem));
    }

    static Locale language(HttpServletRequest request) {
        String asked = request.getHeader("Accept-Language");
        return asked == null || asked.isBlank() ? Sentences.DUTCH : Sentences.known(request.getLocale());
    }
}
