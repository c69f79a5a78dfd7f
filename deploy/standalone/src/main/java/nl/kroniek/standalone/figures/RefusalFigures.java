package nl.kroniek.standalone.figures;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts what is refused by its stable code: {@code kroniek_refusals_total{code="version-stale"}}. Each side writes its
 * problems in one place and leaves the code on the request; codes are constants, so nobody outside can make a new one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalFigures extends OncePerRequestFilter {

    /** The request attribute in which both sides leave the code of a refusal. */
    private static final String CODE = "kroniek.refusal";

    private final MeterRegistry meters;

    RefusalFigures(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } finally {
            if (request.getAttribute(CODE) instanceof String code) {
                meters.counter("kroniek.refusals", "code", code).increment();
            }
        }
    }
}
