package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in and out in a real browser. */
@InBrowser
class SignInIT {

    private static final RegistryProcess REGISTRY = Registries.reading();

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#all")
    void one_signs_in_comes_where_one_wanted_to_be_and_signs_out(Sight sight) {
        try (Visitor visitor = Visitor.nobody(REGISTRY.address(), sight)) {
            Page page = visitor.open("/vgg/kalender?status=cancelled");
            assertThat(page.url()).endsWith("/aanmelden?naar=%2Fvgg%2Fkalender%3Fstatus%3Dcancelled");
            visitor.check();

            visitor.signInByForm("medewerker", "een verkeerd wachtwoord");
            assertThat(page.title()).startsWith("Fout:");
            assertThat(page.inputValue("#naam")).isEqualTo("medewerker");
            assertThat(page.inputValue("#wachtwoord")).isEmpty();
            visitor.check();

            visitor.signInByForm("medewerker", REGISTRY.password("medewerker"));
            assertThat(page.url()).endsWith("/vgg/kalender?status=cancelled");
            assertThat(page.textContent(".account")).contains("medewerker");
            visitor.check();

            visitor.press(".account form button");
            assertThat(page.textContent("main")).contains("U bent afgemeld");
            visitor.check();
            assertThat(visitor.open("/vgg").url()).contains("/aanmelden");
        }
    }

    @ParameterizedTest
    @MethodSource("nl.kroniek.acceptance.Sight#all")
    void one_sees_where_one_is_signed_in_and_ends_it_there(Sight sight) {
        try (Visitor here = Visitor.nobody(REGISTRY.address(), sight);
                Visitor there = Visitor.nobody(REGISTRY.address(), Sight.PHONE)) {
            here.signInByForm("auditor", REGISTRY.password("auditor"));
            there.signInByForm("auditor", REGISTRY.password("auditor"));
            here.open("/sessies");
            assertThat(here.page().textContent("main li:has(.badge)")).contains("Dit apparaat");
            assertThat(here.page().locator("main li form").count()).isPositive();
            here.check();

            here.press("main >> text=Overal elders afmelden");
            assertThat(here.page().locator("main li").count()).isEqualTo(1);
            here.check();

            assertThat(there.open("/vgg").url()).contains("/aanmelden");
            assertThat(here.open("/vgg").url()).endsWith("/vgg");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"medewerker", "iemand-die-er-niet-is"})
    void what_is_said_of_a_wrong_password_is_the_same_for_a_name_that_exists_and_one_that_does_not(String name) {
        try (Visitor visitor = Visitor.nobody(REGISTRY.address(), Sight.DESKTOP)) {
            visitor.signInByForm(name, "een verkeerd wachtwoord");
            assertThat(visitor.page().textContent(".errors")).contains(
                    "Deze naam en dit wachtwoord horen niet bij elkaar.");
        }
    }

    @Test
    void the_password_page_says_what_is_wrong_by_the_field() {
        try (Visitor visitor = Visitor.as(REGISTRY, "medewerker", Sight.PHONE)) {
            Page page = visitor.open("/wachtwoord");
            visitor.check();
            page.fill("#wachtwoord", REGISTRY.password("medewerker"));
            page.fill("#nieuw-wachtwoord", "te kort");
            page.fill("#nog-eens-wachtwoord", "te kort");
            visitor.press("main form button");
            assertThat(page.textContent("#nieuw-wachtwoord-fout")).contains("minstens 12 tekens");
            assertThat(page.getAttribute("#nieuw-wachtwoord", "aria-invalid")).isEqualTo("true");
            assertThat(page.content()).doesNotContain(REGISTRY.password("medewerker"));
            visitor.check();
        }
    }
}
