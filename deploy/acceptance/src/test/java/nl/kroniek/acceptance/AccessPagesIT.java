package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The administrator's pages: somebody is added, given a role, loses one, and gets a new password. */
@InBrowser
class AccessPagesIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final RegistryProcess registry = Registries.writing();

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#opposites")
    void somebody_is_added_gets_a_role_and_loses_one(Sight sight) {
        String name = "nieuw" + NUMBER.incrementAndGet();
        try (Visitor administrator = Visitor.as(registry, "beheerder", sight)) {
            Page page = administrator.open("/vgg/toegang");
            administrator.check();
            assertThat(page.textContent("main")).contains("secretaris", "medewerker", "sinds");
            administrator.press("main >> text=Persoon toevoegen");
            administrator.check();

            administrator.press("main button:has-text('Toevoegen')");
            assertThat(page.title()).startsWith("Fout:");
            assertThat(page.textContent(".errors")).contains("De naam is leeg");
            administrator.check();
            page.fill("#naam", name);
            administrator.tick("input[name=rollen][value=staff]");
            administrator.press("main button:has-text('Toevoegen')");
            String password = page.textContent("code");
            assertThat(password).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
            administrator.check();

            administrator.press("main >> text=Klaar");
            assertThat(page.textContent("main")).contains(name + " heeft de rol medewerker gekregen", "beheerder,")
                    .doesNotContain(password);
            administrator.press("main a:has-text('" + name + "')");
            administrator.check();
            administrator.tick("input[name=rollen][value=auditor]");
            administrator.press("main button:has-text('Rol geven')");
            assertThat(page.textContent("main")).contains("controleur").contains("gegeven door beheerder");

            administrator.press("main a:has-text('Rol intrekken: medewerker')");
            administrator.check();
            administrator.press("main button:has-text('Rol intrekken')");
            assertThat(page.getAttribute("#reden", "aria-invalid")).isEqualTo("true");
            page.fill("#reden", "andere baan <script>");
            administrator.press("main button:has-text('Rol intrekken')");
            assertThat(page.locator("main a:has-text('Rol intrekken')").count()).isEqualTo(1);

            administrator.press("main >> text=Nieuw wachtwoord maken");
            assertThat(page.textContent("code")).isNotEqualTo(password);
            page.navigate(registry.address().resolve("/vgg/toegang").toString());
            assertThat(page.textContent("main")).contains("De rol medewerker van " + name + " is ingetrokken",
                    "andere baan <script>");
            administrator.check();
        }
    }

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#opposites")
    void who_is_no_administrator_reads_a_friendly_page(Sight sight) {
        try (Visitor staff = Visitor.as(registry, "medewerker", sight)) {
            Page page = staff.open("/vgg/toegang");
            assertThat(staff.status()).isEqualTo(403);
            assertThat(page.textContent("h1")).isEqualTo("Dit mag u niet");
            staff.check();
        }
    }
}
