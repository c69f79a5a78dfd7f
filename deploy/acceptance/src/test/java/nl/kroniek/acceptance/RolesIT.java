package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kroniek.acceptance.RoleWalk.Asker;
import nl.kroniek.access.RoleWord;
import nl.kroniek.access.route.Entry;
import nl.kroniek.access.route.Route;
import nl.kroniek.command.http.CommandRoutes;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.events.access.Role;
import nl.kroniek.query.access.QueryRoutes;
import nl.kroniek.vault.Account;
import nl.kroniek.vault.Accounts;
import nl.kroniek.vault.Vault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route, asked for in every role, by nobody, by a stranger and by somebody of another association. */
class RolesIT {

    private static final String SECRET = "geheim-genoeg-voor-een-proef";

    /**
     * The door itself, in and out, the page that makes the first account and is gone afterwards, and what a link opens.
     */
    private static final Set<String> DOORS = Set.of("/aanmelden", "/afmelden", "/begin", "/uitnodiging/{code}",
            "/v1/invitations/{code}/answer");

    private static EmbeddedMongo mongo;
    private static MongoClient behind;
    private static RegistryProcess registry;
    private static RoleWalk walk;

    @BeforeAll
    static void start() {
        FilledData year = FilledData.copy();
        mongo = year.serve();
        behind = MongoClients.create(mongo.uri());
        registry = year.runOn(mongo);
        Client administrator = registry.as("beheerder");
        assertThat(administrator.post("/v1/associations",
                "{\"slug\":\"buren\",\"name\":\"Vereniging Buren\",\"shortName\":\"VB\"}").statusCode()).isEqualTo(201);
        Accounts accounts = Vault.accounts(behind, "kroniek");
        for (Role role : Role.values()) {
            open(accounts, "alleen-" + RoleWord.of(role), Map.of());
            grant(administrator, "vgg", "acc-alleen-" + RoleWord.of(role), role);
        }
        open(accounts, "buur", Map.of());
        for (Role role : Role.values()) {
            grant(administrator, "buren", "acc-buur", role);
        }
        open(accounts, "vreemde", Map.of());
        open(accounts, "installatie", Map.of(Account.EVERY_ASSOCIATION, Set.of("ADMINISTRATOR")));
        // The auditor's first: their addresses name a view, which reads like one of the other sorts.
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put("/rebuilds/", begun("/v1/views/remarks/rebuilds"));
        ids.put("/verifications/", begun("/v1/verifications"));
        ids.put("/checkpoints/", begun("/v1/checkpoints"));
        ids.put("/narekeningen/", ids.getOrDefault("/verifications/", ""));
        ids.put("/vergelijkingen/", compared());
        ids.putAll(ids(registry.as("secretaris")));
        walk = new RoleWalk(registry, ids);
    }

    /** Something of the auditor's, by the last part of its address. */
    private static String begun(String path) {
        String address = registry.as("auditor").post(path, "").headers().firstValue("Location").orElseThrow();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** The key of a comparison, as the desk links to it. */
    private static String compared() {
        Client auditor = registry.as("auditor");
        assertThat(auditor.post("/v1/views/remarks/comparison", "").statusCode()).isEqualTo(200);
        String desk = auditor.get("/vgg/controle").body();
        String before = "/controle/vergelijkingen/remarks/";
        return desk.substring(desk.indexOf(before) + before.length()).split("\"", 2)[0];
    }

    @AfterAll
    static void stop() {
        registry.close();
        behind.close();
        mongo.close();
    }

    private static void open(Accounts accounts, String name, Map<String, Set<String>> roles) {
        accounts.addIfAbsent(new Account("acc-" + name, name, "{noop}" + SECRET, roles));
    }

    private static void grant(Client administrator, String association, String account, Role role) {
        assertThat(administrator.post("/v1/associations/" + association + "/role-grants",
                "{\"account\":\"%s\",\"role\":\"%s\"}".formatted(account, RoleWord.of(role))).statusCode())
                .isEqualTo(204);
    }

    /** One thing of each sort, by what stands before its id; the longest first. */
    private static Map<String, String> ids(Client secretary) {
        Map<String, String> ids = new LinkedHashMap<>();
        String decision = secretary.json("/v1/associations/vgg/decisions").at("/items/0/id").asString();
        String body = secretary.json("/v1/associations/vgg/bodies").at("/items/0/id").asString();
        String meeting = Examples.planned(secretary, body);
        ids.put("{item}", Examples.sentItem(secretary, meeting));
        // So that there is one to take back.
        assertThat(secretary.post("/v1/meetings/" + meeting + "/invitations",
                "{\"invitees\":[{\"kind\":\"of-party\",\"party\":\"gemeente Noord\"}]}").statusCode()).isEqualTo(204);
        String seat = secretary.json("/v1/associations/vgg/seats").at("/items/0/id").asString();
        String remark = secretary.json("/v1/associations/vgg/remarks").at("/items/0/id").asString();
        String activity = secretary.json("/v1/associations/vgg/progress/2023").at("/items/0/id").asString();
        String series = secretary.json("/v1/associations/vgg/meetings?kind=series").at("/items/0/id").asString();
        String plan = secretary.json("/v1/associations/vgg/progress/2023").at("/items/0/plan").asString();
        ids.put("/toegang/", "acc-alleen-staff");
        ids.put("/accounts/", "acc-alleen-board-member");
        ids.put("/zetels/", seat);
        ids.put("/seats/", seat);
        ids.put("/bodies/", body);
        ids.put("/gremia/", body);
        ids.put("/meetings/", meeting);
        ids.put("/series/", series);
        ids.put("/vergaderingen/{id:ser-", series);
        ids.put("/vergaderingen/", meeting);
        ids.put("/decisions/", decision);
        ids.put("/besluiten/", decision);
        ids.put("/plans/", plan);
        ids.put("/remarks/", remark);
        ids.put("/activities/", activity);
        ids.put("/voortgang/", activity);
        return ids;
    }

    static Stream<Asker> askers() {
        Stream<Asker> withOneRole = Stream.of(Role.values()).map(role -> new Asker("alleen-" + RoleWord.of(role),
                SECRET, Set.of(role), Set.of(), false));
        return Stream.concat(withOneRole, Stream.of(new Asker(null, "", Set.of(), Set.of(), false),
                new Asker("buur", SECRET, Set.of(), EnumSet.allOf(Role.class), false),
                new Asker("vreemde", SECRET, Set.of(), Set.of(), false),
                new Asker("installatie", SECRET, Set.of(), Set.of(), true)));
    }

    private static List<Route> routes() {
        return Stream.concat(CommandRoutes.table().routes().stream(), QueryRoutes.table().routes().stream())
                .filter(route -> !DOORS.contains(route.pattern())).toList();
    }

    @ParameterizedTest
    @MethodSource("askers")
    void every_route_answers_as_the_table_says(Asker asker) {
        assertThat(walk.faults(routes(), asker)).isEmpty();
    }

    /** The same walk along a table that says something else of one route. */
    @Test
    void a_gate_that_does_not_do_what_the_table_says_is_found() {
        List<Route> planted = routes().stream().map(route -> route.toString().equals("GET /v1/meetings/{id}")
                ? Route.get(route.pattern(), Entry.roles(Role.AUDITOR))
                : route).toList();
        Asker staff = new Asker("alleen-staff", SECRET, Set.of(Role.STAFF), Set.of(), false);
        assertThat(walk.faults(planted, staff))
                .containsExactly("alleen-staff: GET /v1/meetings/{id} is ALLOWED, not FORBIDDEN");
    }
}
