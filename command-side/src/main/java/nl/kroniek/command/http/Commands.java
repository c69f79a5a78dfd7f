package nl.kroniek.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which requests are commands: those that change something under {@code /v1}. Views are rebuilt, and the log is checked
 * and signed, by the query side.
 */
final class Commands {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** Mail and its addresses are kept beside the log and never recorded, so they are no commands. */
    private static final Pattern CALENDARS = Pattern.compile("/v1/associations/[^/]+/calendar-imports");
    private static final Pattern MAIL = Pattern.compile("/v1/associations/[^/]+/(addresses|mails)(/.*)?");

    private Commands() {}

    static boolean match(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !SAFE.contains(request.getMethod()) && (path.equals("/v1") || path.startsWith("/v1/"))
                && !path.startsWith("/v1/views/") && !path.equals("/v1/verifications")
                && !path.equals("/v1/checkpoints") && !CALENDARS.matcher(path).matches()
                && !MAIL.matcher(path).matches();
    }
}
