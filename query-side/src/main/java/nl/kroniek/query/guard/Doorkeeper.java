package nl.kroniek.query.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.kroniek.access.route.Verdict;
import nl.kroniek.access.signin.PasswordMustChange;
import nl.kroniek.access.signin.TooManyAttempts;
import nl.kroniek.log.json.EventJson;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Languages;
import nl.kroniek.query.border.Problems;
import nl.kroniek.query.border.Refused;
import nl.kroniek.query.border.Refused.Code;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Says at the door who may not come in, in the same words and form as every other refusal. */
final class Doorkeeper implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException trouble)
            throws IOException {
        if (trouble instanceof TooManyAttempts tooMany) {
            String seconds = Long.toString(tooMany.seconds());
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds);
            refuse(Refused.because(Code.TOO_MANY_ATTEMPTS, seconds), request, response);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Kroniek\", charset=\"UTF-8\"");
        refuse(Refused.because(Code.NOT_SIGNED_IN), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException trouble)
            throws IOException {
        Refused refused = refused(trouble, request);
        Verdict.of(trouble).map(Verdict::allowed).filter(allowed -> !allowed.isEmpty())
                .ifPresent(allowed -> response.setHeader(HttpHeaders.ALLOW, String.join(", ", allowed)));
        if (isApi(request) || PageDoor.isScript(request)) {
            refuse(refused, request, response);
        } else {
            response.sendError(refused.first().code().status().value());
        }
    }

    private static Refused refused(AccessDeniedException trouble, HttpServletRequest request) {
        return switch (trouble) {
            case PasswordMustChange first -> Refused.because(Code.PASSWORD_MUST_CHANGE);
            case CsrfException notOurs -> Refused.because(Code.FORM_EXPIRED);
            default -> Verdict.of(trouble).map(verdict -> refused(verdict, request))
                    .orElseGet(() -> noMethod(request, "GET, HEAD"));
        };
    }

    private static Refused refused(Verdict verdict, HttpServletRequest request) {
        return switch (verdict.reason()) {
            case ROLE_MISSING -> Refused.because(Code.ROLE_MISSING, verdict.neededInWords());
            case NOT_SIGNED_IN -> Refused.because(Code.NOT_SIGNED_IN);
            case NO_METHOD -> noMethod(request, String.join(", ", verdict.allowed()));
            case GRANTED, NOT_YOURS, NO_ROUTE -> Refused.because(Code.NOT_FOUND);
        };
    }

    private static Refused noMethod(HttpServletRequest request, String allowed) {
        return Refused.because(Code.METHOD_NOT_ALLOWED, request.getMethod(), allowed);
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/v1/") || request.getRequestURI().equals("/v1");
    }

    /** An address that no page of ours could have, such as one with a control character in it. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException trouble)
            throws IOException {
        refuse(Refused.because(Code.NOT_FOUND), request, response);
    }

    private static void refuse(Refused refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(Problems.CODE, refused.first().code().text());
        response.setStatus(refused.first().code().status().value());
        response.setHeader(Answers.API_VERSION, Answers.VERSION);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(EventJson.mapper().writeValueAsBytes(Problems.body(refused, Languages.of(request))));
    }
}
