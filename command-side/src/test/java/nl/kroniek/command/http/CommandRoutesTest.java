package nl.kroniek.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kroniek.access.route.Entry.Holders;
import nl.kroniek.access.route.Route;
import nl.kroniek.access.route.RouteTable;
import nl.kroniek.command.CommandCatalog;
import nl.kroniek.command.CommandSideTest;
import nl.kroniek.events.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@CommandSideTest
class CommandRoutesTest {

    private final List<String> served;

    CommandRoutesTest(@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        served = mapping.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getPackageName().startsWith("nl.kroniek.command"))
                .flatMap(each -> each.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method -> each.getKey().getPatternValues().stream()
                                .map(pattern -> method + " " + pattern)))
                .toList();
    }

    @Test
    void every_endpoint_has_a_row_and_every_row_an_endpoint() {
        assertThat(served).hasSizeGreaterThan(30);
        assertThat(CommandRoutes.table().differencesFrom(served)).isEmpty();
    }

    @Test
    void a_forgotten_row_is_found() {
        List<Route> planted = CommandRoutes.table().routes().stream()
                .filter(route -> !route.pattern().endsWith("/imports")).toList();
        assertThat(new RouteTable(planted).differencesFrom(served)).containsExactly("POST "
                + "/v1/associations/{association}/imports has no row: add it to the table of routes, with who may use it");
    }

    /** Least privilege in one look: whoever widens it has to say so here too. */
    @Test
    void staff_may_report_and_nobody_else_but_the_secretary_may_record() {
        assertThat(names(Role.STAFF)).containsExactlyInAnyOrder("record-contact", "report-activity",
                "keep-activity-list", "link-document", "make-remark");
        assertThat(names(Role.BOARD_MEMBER)).isEmpty();
        assertThat(names(Role.AUDITOR)).isEmpty();
        assertThat(names(Role.ADMINISTRATOR)).containsExactly("grant-role", "revoke-role");
        assertThat(CommandCatalog.all()).filteredOn(type -> type.who().installation())
                .extracting(type -> type.name()).containsExactly("register-association", "grant-role", "revoke-role");
    }

    private static List<String> names(Role role) {
        return CommandCatalog.all().stream().filter(type -> allows(type.who(), role)).map(type -> type.name()).toList();
    }

    private static boolean allows(Holders who, Role role) {
        return who.roles().contains(role);
    }
}
