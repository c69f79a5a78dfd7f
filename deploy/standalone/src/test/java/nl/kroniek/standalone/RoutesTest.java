package nl.kroniek.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.kroniek.access.route.Entry;
import nl.kroniek.access.route.Route;
import nl.kroniek.access.route.RouteTable;
import nl.kroniek.command.http.CommandRoutes;
import nl.kroniek.query.access.QueryRoutes;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.PathContainer;

/**
 * In one process a change to an address of the command side is a command. So the query side cannot change anything at
 * such an address: nobody would come there.
 */
class RoutesTest {

    private static final RouteTable COMMANDS = CommandRoutes.table();

    private static List<Route> outOfReach(Stream<Route> queries) {
        return queries.filter(route -> route.pattern().startsWith("/v1/") && !route.method().name().equals("GET"))
                .filter(route -> COMMANDS
                        .serves(PathContainer.parsePath(route.pattern().replaceAll("/\\{[^/]*", "/1"))))
                .toList();
    }

    @Test
    void the_query_side_changes_nothing_at_an_address_of_a_command() {
        assertThat(outOfReach(QueryRoutes.table().routes().stream())).isEmpty();
    }

    @Test
    void a_change_that_would_be_taken_for_a_command_is_found() {
        Route taken = Route.put("/v1/associations/{association}/meetings", Entry.anyRole());
        Route numbered = Route.delete("/v1/meetings/{number:[1-9][0-9]{0,3}}/cancellation", Entry.anyRole());
        assertThat(outOfReach(Stream.concat(QueryRoutes.table().routes().stream(), Stream.of(taken, numbered))))
                .containsExactly(taken, numbered);
    }
}
