package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kroniek.access.route.Route;
import nl.kroniek.query.access.QueryRoutes;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.http.HttpMethod;

/** Every kind of page in a real browser: widths, with and without JavaScript, what {@link PageFaults} looks at. */
@Order(1)
@InBrowser
class BrowserIT {

    /** Pages that are there only in the midst of something, and files: the test that walks through it looks at them. */
    private static final Map<String, Class<?>> ON_THE_WAY = Map.ofEntries(Map.entry("/begin", FirstUseIT.class),
            Map.entry("/agenda/{secret}.ics", FeedsIT.class),
            Map.entry(PageKind.A + "/kalender.csv", FeedsIT.class),
            Map.entry(PageKind.A + "/kalender.ics", FeedsIT.class),
            Map.entry(PageKind.A + "/controle/narekeningen/{key}", ControlPagesIT.class),
            Map.entry(PageKind.A + "/controle/vergelijkingen/{view}/{key}", ControlPagesIT.class),
            Map.entry(PageKind.A + "/controle/opbouw/{view}/{number:[1-9][0-9]{0,8}}", ControlPagesIT.class),
            Map.entry(PageKind.A + "/controle/handtekeningen/laatste", ControlPagesIT.class),
            Map.entry(PageKind.A + "/controle/handtekeningen/sleutel", ControlPagesIT.class),
            Map.entry(PageKind.A + "/controle/vastleggingen/{position:[0-9]{1,18}}/bewijs", ControlPagesIT.class),
            Map.entry(PageKind.A + "/vergaderingen/{id}/presentielijst.csv", AttendanceIT.class),
            Map.entry(PageKind.A + "/toegang/{account}", AccessPagesIT.class),
            Map.entry(PageKind.A + "/toegang/{account}/intrekken/{role}", AccessPagesIT.class));

    private static final List<PageKind> KINDS = PageKind.ALL;
    private static final RegistryProcess REGISTRY = Registries.writing();
    private static final Examples EXAMPLES = Examples.in(REGISTRY);

    @ParameterizedTest(name = "{0}")
    @FieldSource("KINDS")
    void a_page_can_be_used_by_everybody(PageKind kind) {
        sights(kind).forEach(sight -> {
            try (Visitor visitor = visitor(kind.account(), sight)) {
                visitor.open(EXAMPLES.in(kind.address()));
                assertThat(visitor.status()).isEqualTo(200);
                visitor.check();
            }
        });
    }

    /**
     * A secretary's pages are forms: flows walk them on a desktop, and without a script on a phone; this is what is
     * left.
     */
    private static Stream<Sight> sights(PageKind kind) {
        return kind.account().equals("secretaris")
                ? Stream.of(Sight.PHONE)
                : Sight.extremes();
    }

    private static Visitor visitor(String account, Sight sight) {
        return account.equals("nobody")
                ? Visitor.nobody(REGISTRY.address(), sight)
                : Visitor.as(REGISTRY, account, sight);
    }

    @Test
    void no_page_route_goes_without_a_visit() {
        Collection<String> pages = pages(QueryRoutes.table().routes());
        assertThat(pages).hasSizeGreaterThan(30);
        assertThat(unvisited(pages)).as("add an address of this page to PageKind").isEmpty();
        // The same comparison with a route that nobody visits.
        pages.add("/{association}/nieuw-hoekje");
        assertThat(unvisited(pages)).containsExactly("/{association}/nieuw-hoekje");
    }

    @Test
    void no_visit_goes_without_a_route() {
        Collection<String> pages = pages(QueryRoutes.table().routes());
        assertThat(pages).containsAll(ON_THE_WAY.keySet()).containsAll(KINDS.stream().map(PageKind::route).toList());
    }

    private static Collection<String> pages(List<Route> routes) {
        return routes.stream().filter(route -> route.method().equals(HttpMethod.GET)).map(Route::pattern)
                .filter(pattern -> !pattern.startsWith("/v1")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Collection<String> unvisited(Collection<String> pages) {
        Collection<String> unvisited = new TreeSet<>(pages);
        unvisited.removeAll(ON_THE_WAY.keySet());
        unvisited.removeAll(KINDS.stream().map(PageKind::route).toList());
        return unvisited;
    }
}
