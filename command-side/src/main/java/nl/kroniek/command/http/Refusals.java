package nl.kroniek.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.kroniek.access.route.Verdict;
import nl.kroniek.command.refusal.Fault;
import nl.kroniek.command.refusal.Objection;
import org.springframework.security.access.AccessDeniedException;

/** What the gate refused, in the words of every other refusal. */
final class Refusals {

    private Refusals() {}

    /** @param methods that the address takes, for who came with another */
    static void write(AccessDeniedException refused, List<String> methods, ProblemWriter problems,
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        Verdict verdict = Verdict.of(refused).orElseThrow(() -> new IllegalStateException(refused));
        if (verdict.reason() == Verdict.Reason.NO_METHOD) {
            response.setHeader("Allow", String.join(", ", methods));
        }
        problems.write(List.of(fault(verdict, methods, request)), request, response);
    }

    private static Fault fault(Verdict verdict, List<String> methods, HttpServletRequest request) {
        return switch (verdict.reason()) {
            case ROLE_MISSING -> Objection.ROLE_MISSING.at("", verdict.neededInWords());
            case NOT_SIGNED_IN -> Objection.NOT_SIGNED_IN.at("", "");
            case NO_METHOD ->
                Objection.METHOD_NOT_ALLOWED.at("", request.getMethod(), String.join(", ", methods));
            case GRANTED, NOT_YOURS, NO_ROUTE -> Objection.NOT_FOUND.at("", request.getRequestURI());
        };
    }
}
