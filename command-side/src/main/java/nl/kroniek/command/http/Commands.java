package nl.kroniek.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * Which requests are commands: those that change something under {@code /v1}. Views are rebuilt, and the log is checked
 * and signed, by the query side.
 */
final class Commands {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private Commands() {}

    static boolean match(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !SAFE.contains(request.getMethod()) && (path.equals("/v1") || path.startsWith("/v1/"))
                && !path.startsWith("/v1/views/") && !path.equals("/v1/verifications")
                && !path.equals("/v1/checkpoints");
    }
}
