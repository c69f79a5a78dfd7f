package nl.kroniek.access.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kroniek.access.RoleBook;
import nl.kroniek.access.SignedIn;
import nl.kroniek.access.route.Gate.Elsewhere;
import nl.kroniek.access.route.Verdict.Reason;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.access.Role;
import nl.kroniek.vault.Account;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

class GateTest {

    private static final RouteTable TABLE = new RouteTable(List.of(Route.get("/open", Entry.open()),
            Route.get("/me", Entry.anyAccount()), Route.get("/{association}", Entry.anyRole()),
            Route.get("/{association}/log", Entry.roles(Role.AUDITOR)),
            Route.post("/{association}/things", Entry.roles(Role.SECRETARY, Role.STAFF)),
            Route.get("/things/{id}", Entry.anyRole()), Route.get("/views", Entry.roles(Role.AUDITOR)),
            Route.post("/associations", Entry.installation()),
            Route.post("/{association}/grants", Entry.administrators())));

    private static final Account STAFF = account("acc-staff", false);
    private static final Account AUDITOR = account("acc-auditor", false);
    private static final Account NEIGHBOUR = account("acc-neighbour", false);
    private static final Account INSTALLATION = account("acc-installation", true);

    private final Map<String, Map<String, Set<Role>>> roles = Map.of("acc-staff", Map.of("vgg", Set.of(Role.STAFF)),
            "acc-auditor", Map.of("vgg", Set.of(Role.AUDITOR, Role.ADMINISTRATOR)), "acc-neighbour",
            Map.of("vdg", Set.of(Role.SECRETARY)));
    private final RoleBook book = (account, association) -> roles.getOrDefault(account.value(), Map.of())
            .getOrDefault(association.value(), Set.of());
    private final Gate gate = new Gate(TABLE, book,
            Elsewhere.inOneOf(() -> List.of(new AssociationId("vgg"), new AssociationId("vdg")), book));

    private static Account account(String id, boolean installation) {
        return new Account(id, id, "", installation
                ? Map.of(Account.EVERY_ASSOCIATION, Set.of("ADMINISTRATOR"))
                : Map.of());
    }

    private Reason ask(@Nullable Account who, String method, String path) {
        return verdict(who, method, path).reason();
    }

    private Verdict verdict(@Nullable Account who, String method, String path) {
        var signedIn = who == null
                ? null
                : UsernamePasswordAuthenticationToken.authenticated(new SignedIn(who), "", List.of());
        return gate.authorize(() -> signedIn,
                new RequestAuthorizationContext(new MockHttpServletRequest(method, path)));
    }

    @Test
    void nobody_gets_only_what_is_open() {
        assertThat(ask(null, "GET", "/open")).isEqualTo(Reason.GRANTED);
        for (String path : List.of("/me", "/vgg", "/views", "/no/such/route")) {
            assertThat(ask(null, "GET", path)).as(path).isEqualTo(Reason.NOT_SIGNED_IN);
        }
    }

    @Test
    void what_stands_in_no_row_is_for_nobody() {
        assertThat(ask(STAFF, "GET", "/no/such/route")).isEqualTo(Reason.NO_ROUTE);
        assertThat(ask(STAFF, "DELETE", "/vgg/things")).isEqualTo(Reason.NO_METHOD);
        assertThat(ask(INSTALLATION, "PUT", "/vgg/things")).isEqualTo(Reason.NO_METHOD);
    }

    @Test
    void a_role_counts_in_its_own_association_only() {
        assertThat(ask(STAFF, "GET", "/vgg")).isEqualTo(Reason.GRANTED);
        assertThat(ask(STAFF, "HEAD", "/vgg")).isEqualTo(Reason.GRANTED);
        assertThat(ask(STAFF, "GET", "/vdg")).isEqualTo(Reason.NOT_YOURS);
        assertThat(ask(NEIGHBOUR, "POST", "/vgg/things")).isEqualTo(Reason.NOT_YOURS);
        assertThat(ask(NEIGHBOUR, "POST", "/vdg/things")).isEqualTo(Reason.GRANTED);
    }

    @Test
    void who_lacks_the_role_learns_which_one_it_takes() {
        assertThat(verdict(AUDITOR, "POST", "/vgg/things").neededInWords()).isEqualTo("secretary, staff");
        assertThat(ask(AUDITOR, "POST", "/vgg/things")).isEqualTo(Reason.ROLE_MISSING);
        assertThat(ask(STAFF, "GET", "/vgg/log")).isEqualTo(Reason.ROLE_MISSING);
        assertThat(ask(AUDITOR, "GET", "/vgg/log")).isEqualTo(Reason.GRANTED);
    }

    @Test
    void where_no_association_is_named_it_takes_the_role_in_one_of_them() {
        assertThat(ask(AUDITOR, "GET", "/views")).isEqualTo(Reason.GRANTED);
        assertThat(ask(STAFF, "GET", "/views")).isEqualTo(Reason.ROLE_MISSING);
        assertThat(ask(NEIGHBOUR, "GET", "/things/mtg-1")).as("who finds the thing asks").isEqualTo(Reason.GRANTED);
    }

    @Test
    void the_administrator_of_the_installation_begins_and_grants_and_reads_nothing() {
        assertThat(ask(INSTALLATION, "POST", "/associations")).isEqualTo(Reason.GRANTED);
        assertThat(ask(INSTALLATION, "POST", "/vgg/grants")).isEqualTo(Reason.GRANTED);
        assertThat(ask(INSTALLATION, "GET", "/vgg")).isEqualTo(Reason.NOT_YOURS);
        assertThat(ask(INSTALLATION, "GET", "/views")).isEqualTo(Reason.ROLE_MISSING);
        assertThat(ask(AUDITOR, "POST", "/vgg/grants")).as("administrator of it").isEqualTo(Reason.GRANTED);
        assertThat(ask(STAFF, "POST", "/associations")).isEqualTo(Reason.ROLE_MISSING);
        assertThat(verdict(STAFF, "POST", "/associations").neededInWords()).isEqualTo("administrator");
    }

    @Test
    void a_route_stands_in_a_table_once() {
        assertThatThrownBy(() -> new RouteTable(List.of(Route.get("/a", Entry.open()), Route.get("/a", Entry
                .anyAccount())))).hasMessageContaining("GET /a stands in the table twice");
    }
}
