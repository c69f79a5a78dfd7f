package nl.kroniek.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.kroniek.command.refusal.Fault;
import nl.kroniek.command.refusal.Objection;
import nl.kroniek.command.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Every trouble of a command becomes a problem here. An advice would not do: a wrong method or address has no endpoint,
 * and in one process with the query side each side answers for its own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemResolver implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);

    private final Commands commands;
    private final ProblemWriter writer;

    ProblemResolver(Commands commands, ProblemWriter writer) {
        this.commands = commands;
        this.writer = writer;
    }

    @Override
    public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
            @Nullable Object handler, Exception trouble) {
        if (!commands.matches(request) || !isOurs(handler)) {
            return null;
        }
        try {
            if (trouble instanceof HttpRequestMethodNotSupportedException method
                    && method.getSupportedMethods() != null) {
                response.setHeader("Allow", String.join(", ", method.getSupportedMethods()));
            }
            writer.write(faults(trouble, request), request, response);
            return new ModelAndView();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static boolean isOurs(@Nullable Object handler) {
        return !(handler instanceof HandlerMethod method)
                || method.getBeanType().getPackageName().startsWith("nl.kroniek.command");
    }

    private static List<Fault> faults(Exception trouble, HttpServletRequest request) {
        return switch (trouble) {
            case Refusal refusal -> refusal.faults();
            case HttpRequestMethodNotSupportedException method ->
                List.of(Objection.METHOD_NOT_ALLOWED.at("", method.getMethod()));
            case NoResourceFoundException nothing -> notFound(request);
            case NoHandlerFoundException nothing -> notFound(request);
            case MethodArgumentTypeMismatchException mismatch -> notFound(request);
            case ServletRequestBindingException binding -> List.of(Objection.MALFORMED_REQUEST.at(""));
            default -> {
                LOG.error("A command failed by our own fault", trouble);
                yield List.of(Objection.INTERNAL_ERROR.at(""));
            }
        };
    }

    private static List<Fault> notFound(HttpServletRequest request) {
        return List.of(Objection.NOT_FOUND.at("", request.getRequestURI()));
    }
}
