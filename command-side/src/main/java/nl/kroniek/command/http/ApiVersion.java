package nl.kroniek.command.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says on every answer to a command, refusals included, which version of the API gave it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiVersion extends OncePerRequestFilter {

    private static final String VERSION = "1.0.0";

    private final Commands commands;

    ApiVersion(Commands commands) {
        this.commands = commands;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (commands.matches(request)) {
            response.setHeader("API-Version", VERSION);
        }
        chain.doFilter(request, response);
    }
}
