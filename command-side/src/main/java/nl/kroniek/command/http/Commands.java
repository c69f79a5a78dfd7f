package nl.kroniek.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kroniek.access.route.RouteTable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Which requests are commands: those that change something under {@code /v1}. Not all that changes something is
 * recorded: in one process with the query side, what only its table knows is answered there.
 */
@Component
final class Commands implements RequestMatcher {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final RouteTable ours = CommandRoutes.table();
    private final List<RouteTable> others;

    /** @param others of the sides in this process whose table is a bean */
    Commands(ObjectProvider<RouteTable> others) {
        this.others = others.stream().toList();
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        String address = request.getRequestURI();
        return !SAFE.contains(request.getMethod()) && (address.equals("/v1") || address.startsWith("/v1/"))
                && !isElsewhere(ServletRequestPathUtils.parse(request).pathWithinApplication());
    }

    /** What its address takes, whichever side answers. */
    List<String> methods(HttpServletRequest request) {
        PathContainer path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        return Stream.concat(Stream.of(ours), others.stream()).flatMap(table -> table.methods(path).stream()).distinct()
                .sorted().toList();
    }

    private boolean isElsewhere(PathContainer path) {
        return !ours.serves(path) && others.stream().anyMatch(table -> table.serves(path));
    }
}
