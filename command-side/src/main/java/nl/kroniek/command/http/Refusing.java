package nl.kroniek.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.kroniek.access.signin.PasswordMustChange;
import nl.kroniek.access.signin.TooManyAttempts;
import nl.kroniek.command.refusal.Fault;
import nl.kroniek.command.refusal.Objection;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Says at the door why somebody may not come in, in the form of every other refusal. */
final class Refusing implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter problems;
    private final Commands commands;

    Refusing(ProblemWriter problems, Commands commands) {
        this.problems = problems;
        this.commands = commands;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException trouble)
            throws IOException {
        if (trouble instanceof TooManyAttempts tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.seconds()));
            answer(Objection.TOO_MANY_ATTEMPTS.at("", tooMany.seconds()), request, response);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Kroniek\", charset=\"UTF-8\"");
        answer(Objection.NOT_SIGNED_IN.at("", ""), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException trouble)
            throws IOException {
        if (trouble instanceof PasswordMustChange) {
            answer(Objection.PASSWORD_MUST_CHANGE.at(""), request, response);
        } else {
            Refusals.write(trouble, commands.methods(request), problems, request, response);
        }
    }

    private void answer(Fault fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(List.of(fault), request, response);
    }
}
