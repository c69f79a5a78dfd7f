package nl.kroniek.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.kroniek.access.route.Entry;
import nl.kroniek.access.route.Route;
import nl.kroniek.access.route.RouteTable;
import nl.kroniek.query.QuerySide;
import nl.kroniek.query.RunningQuerySide;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest(classes = {QuerySide.class, RunningQuerySide.class})
@AutoConfigureMockMvc
class QueryRoutesTest {

    private final List<String> served;

    QueryRoutesTest(@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        served = mapping.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getPackageName().startsWith("nl.kroniek.query"))
                .flatMap(each -> each.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method -> each.getKey().getPatternValues().stream()
                                .map(pattern -> method + " " + pattern)))
                .toList();
    }

    @Test
    void every_endpoint_has_a_row_and_every_row_an_endpoint() {
        assertThat(served).hasSizeGreaterThan(30);
        assertThat(QueryRoutes.table().differencesFrom(served)).isEmpty();
    }

    /** The same comparison with a row taken out and a row made up. */
    @Test
    void a_forgotten_row_and_a_made_up_row_are_found() {
        Route madeUp = Route.get("/v1/secrets", Entry.open());
        List<Route> planted = Stream.concat(QueryRoutes.table().routes().stream()
                .filter(route -> !route.toString().equals("GET /v1/meetings/{id}")), Stream.of(madeUp)).toList();
        assertThat(new RouteTable(planted).differencesFrom(served)).containsExactly(
                "GET /v1/meetings/{id} has no row: add it to the table of routes, with who may use it",
                "GET /v1/secrets has no endpoint: take its row out of the table of routes");
    }
}
