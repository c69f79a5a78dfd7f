package nl.kroniek.access.route;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every route of a side with who may use it. Of several patterns that fit an address the most specific counts, as it
 * does where Spring chooses the endpoint.
 */
public final class RouteTable {

    private record Row(Route route, PathPattern pattern) {}

    /** A row that fits, and what its pattern found in the address. */
    public record Match(Route route, Map<String, String> variables) {

        /** The slug of the association, where the address says it. */
        public @Nullable String association() {
            return variables.get("association");
        }
    }

    private final List<Row> rows;

    /** @throws IllegalArgumentException when a route stands in it twice */
    public RouteTable(List<Route> routes) {
        List<String> names = routes.stream().map(Route::toString).toList();
        names.stream().filter(name -> names.indexOf(name) != names.lastIndexOf(name)).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException(twice + " stands in the table twice: leave one row");
        });
        rows = routes.stream().map(route -> new Row(route, PathPatternParser.defaultInstance.parse(route.pattern())))
                .sorted(Comparator.comparing(Row::pattern)).toList();
    }

    public List<Route> routes() {
        return rows.stream().map(Row::route).toList();
    }

    /** The row for this request; none: nobody may. */
    public Optional<Match> find(HttpMethod method, PathContainer path) {
        return rows.stream().filter(row -> row.route().takes(method)).flatMap(row -> Optional.ofNullable(row.pattern()
                .matchAndExtract(path)).map(found -> new Match(row.route(), found.getUriVariables())).stream())
                .findFirst();
    }

    /**
     * Whether there is something at this address; a row for whatever is left over, one with {@code **}, does not count.
     */
    public boolean serves(PathContainer path) {
        return rows.stream().anyMatch(row -> !row.route().pattern().endsWith("/**") && row.pattern().matches(path));
    }

    /** The methods for which this address has a row, not counting those either. */
    public List<String> methods(PathContainer path) {
        return rows.stream().filter(row -> !row.route().pattern().endsWith("/**"))
                .filter(row -> row.pattern().matches(path)).map(row -> row.route().method().name())
                .distinct().sorted().toList();
    }

    /**
     * What has to be mended when the table and the endpoints differ; empty when they agree.
     *
     * @param served the mappings that are there, as {@code GET /v1/meetings/{id}}
     */
    public List<String> differencesFrom(Collection<String> served) {
        List<String> listed = routes().stream().map(Route::toString).toList();
        return Stream.concat(
                served.stream().filter(each -> !listed.contains(each))
                        .map(each -> each + " has no row: add it to the table of routes, with who may use it"),
                listed.stream().filter(each -> !served.contains(each))
                        .map(each -> each + " has no endpoint: take its row out of the table of routes"))
                .sorted().toList();
    }
}
