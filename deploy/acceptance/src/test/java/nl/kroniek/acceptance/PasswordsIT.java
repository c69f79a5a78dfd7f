package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.vault.Account;
import nl.kroniek.vault.Accounts;
import nl.kroniek.vault.Vault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passwords that must change, wrong ones, and a restart in between; with accounts that this test puts into the vault.
 */
@InBrowser
class PasswordsIT {

    private static final String GIVEN = "gegeven-door-een-ander";
    private static final String CHOSEN = "vier losse woorden hier";

    private static EmbeddedMongo mongo;
    private static MongoClient behindItsBack;
    private static Accounts accounts;
    private static RegistryProcess registry;

    @BeforeAll
    static void start() {
        mongo = EmbeddedMongo.start(Registries.directory());
        behindItsBack = MongoClients.create(mongo.uri());
        accounts = Vault.accounts(behindItsBack, "kroniek");
        account("beheer", false);
        registry = RegistryProcess.onDatabase(mongo.uri(), "run");
    }

    @AfterAll
    static void stop() {
        registry.close();
        behindItsBack.close();
        mongo.close();
    }

    private static void account(String name, boolean mustChange) {
        String hash = PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(GIVEN);
        accounts.addIfAbsent(new Account("acc-" + name, name, String.valueOf(hash), mustChange, Map.of()));
    }

    private static Client client(String name, String password) {
        return new Client(registry.address(), name, password);
    }

    @Test
    void where_somebody_can_sign_in_no_setup_link_is_said() {
        assertThat(registry.output()).noneMatch(line -> line.startsWith("setup "));
    }

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#opposites")
    void at_first_use_every_page_leads_to_choosing_a_password(Sight sight) {
        String name = "nieuw-" + sight.width() + sight.script();
        account(name, true);
        try (Visitor visitor = Visitor.nobody(registry.address(), sight)) {
            Page page = visitor.page();
            visitor.signInByForm(name, GIVEN);
            assertThat(page.url()).endsWith("/wachtwoord");
            assertThat(visitor.open("/sessies").url()).endsWith("/wachtwoord");
            visitor.check();
            refusedAsProgram(name);

            choose(visitor, GIVEN, GIVEN, GIVEN);
            assertThat(page.textContent("#nieuw-wachtwoord-fout")).contains("Kies een ander");
            visitor.check();
            choose(visitor, GIVEN, CHOSEN, CHOSEN + "!");
            assertThat(page.textContent("#nog-eens-wachtwoord-fout")).contains("niet hetzelfde");
            choose(visitor, "iets anders", CHOSEN, CHOSEN);
            assertThat(page.textContent("#wachtwoord-fout")).contains("niet uw wachtwoord");
            choose(visitor, GIVEN, CHOSEN, CHOSEN);
            assertThat(page.url()).doesNotContain("/wachtwoord");
            assertThat(visitor.open("/sessies").url()).endsWith("/sessies");
            assertThat(client(name, CHOSEN).get("/v1/associations").statusCode()).isEqualTo(200);
            assertThat(client(name, GIVEN).get("/v1/associations").statusCode()).isEqualTo(401);
        }
    }

    private static void refusedAsProgram(String name) {
        for (String path : new String[]{"/v1/associations", "/", "/wachtwoord"}) {
            HttpResponse<String> answer = client(name, GIVEN).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(JsonMapper.shared().readTree(answer.body()).get("code").asString()).isEqualTo(
                    "password-must-change");
        }
        assertThat(client(name, GIVEN).post("/v1/associations", "{}").body()).contains("password-must-change");
    }

    private static void choose(Visitor visitor, String now, String chosen, String again) {
        Page page = visitor.page();
        page.fill("#wachtwoord", now);
        page.fill("#nieuw-wachtwoord", chosen);
        page.fill("#nog-eens-wachtwoord", again);
        visitor.press("main form button");
    }

    @Test
    void changing_the_password_signs_out_everywhere_else() {
        account("wissel", false);
        try (Visitor here = Visitor.nobody(registry.address(), Sight.DESKTOP);
                Visitor there = Visitor.nobody(registry.address(), Sight.PHONE)) {
            here.signInByForm("wissel", GIVEN);
            there.signInByForm("wissel", GIVEN);
            here.open("/wachtwoord");
            choose(here, GIVEN, CHOSEN, CHOSEN);
            assertThat(here.page().textContent("main")).contains("Uw wachtwoord is veranderd");
            here.check();
            assertThat(there.open("/sessies").url()).contains("/aanmelden");
        }
    }

    @Test
    void after_five_wrong_passwords_one_waits_by_form_and_by_basic() {
        account("vergeten", false);
        try (Visitor visitor = Visitor.nobody(registry.address(), Sight.PHONE)) {
            for (int wrong = 0; wrong < 5; wrong++) {
                visitor.signInByForm("vergeten", "fout wachtwoord " + wrong);
                assertThat(visitor.page().textContent(".errors")).contains("horen niet bij elkaar");
            }
            visitor.signInByForm("vergeten", GIVEN);
            assertThat(visitor.page().textContent(".errors")).containsPattern("Wacht \\d+ seconden");
            visitor.check();
        }
        HttpResponse<String> program = client("vergeten", GIVEN).get("/v1/associations");
        assertThat(program.statusCode()).isEqualTo(429);
        assertThat(program.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 30L);
        assertThat(program.body()).contains("too-many-attempts");
        assertThat(client("vergeten", GIVEN).post("/v1/associations", "{}").statusCode()).isEqualTo(429);
        assertThat(client("beheer", GIVEN).get("/v1/associations").statusCode()).as("another name").isEqualTo(200);
    }

    @Test
    void a_session_outlives_the_registry() {
        account("blijver", false);
        String cookie = client("blijver", GIVEN).session();
        registry.close();
        registry = RegistryProcess.onDatabase(mongo.uri(), "run");

        var request = HttpRequest.newBuilder(registry.address().resolve("/sessies")).header("Accept",
                "text/html");
        assertThat(Client.sendOnce(request.copy().header("Cookie", cookie).GET()).statusCode()).isEqualTo(200);
        assertThat(Client.sendOnce(request.copy().header("Cookie", cookie + "x").GET()).statusCode()).isEqualTo(303);
    }
}
