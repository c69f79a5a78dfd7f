package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer forbids the browser, and what the cookies and tokens of the pages are like, over real HTTP. */
class HeadersIT {

    private static final RegistryProcess REGISTRY = Registries.reading();

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(REGISTRY.address().resolve(path)).header("Accept", "text/html");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"/vgg, 200, no-store", "/aanmelden, 200, no-store", "/wachtwoord, 200, no-store",
            "/v1/associations/vgg/meetings, 200, no-store", "/kroniek.css, 200, max-age=600",
            "/vgg/bestaat-niet, 404, no-store", "/bestaat-niet.css, 404, no-store", "/v1/niets, 404, no-store",
            "/actuator/health, 200, no-store", "/vgg/%00, 400, no-store"})
    void every_answer_tells_the_browser_what_it_may_not_do(String path, int status, String cache) {
        HttpResponse<String> answer = REGISTRY.as("medewerker").get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        var headers = answer.headers();
        assertThat(headers.allValues("Content-Security-Policy")).singleElement().asString().contains(
                "default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "form-action 'self'",
                "base-uri 'none'").doesNotContain("unsafe");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.allValues("Cache-Control")).containsExactly(cache);
        assertThat(headers.firstValue("Strict-Transport-Security")).as("this is not https").isEmpty();
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void a_browser_is_led_to_the_sign_in_page_and_a_program_is_told_to_bring_a_password() {
        HttpResponse<String> browser = Client.sendOnce(to("/vgg").GET());
        HttpResponse<String> program = Client.sendOnce(to("/vgg").setHeader("Accept", "*/*").GET());
        HttpResponse<String> api = Client.sendOnce(to("/v1/associations").GET());

        assertThat(browser.statusCode()).isEqualTo(303);
        assertThat(browser.headers().firstValue("Location")).contains("/aanmelden?naar=%2Fvgg");
        assertThat(program.statusCode()).isEqualTo(401);
        assertThat(program.headers().firstValue("WWW-Authenticate").orElseThrow()).startsWith("Basic");
        assertThat(api.statusCode()).isEqualTo(401);
    }

    @Test
    void a_form_without_its_token_changes_nothing() {
        HttpResponse<String> script = Client.sendOnce(to("/sessies/andere-beeindigen").setHeader("Accept", "*/*")
                .header("Authorization", REGISTRY.as("medewerker").basic()).POST(BodyPublishers.noBody()));

        assertThat(script.statusCode()).isEqualTo(403);
        assertThat(script.body()).contains("form-expired");
    }

    @Test
    void the_api_does_not_look_at_a_cookie() {
        String cookie = REGISTRY.as("medewerker").session();

        assertThat(Client.sendOnce(to("/vgg").header("Cookie", cookie).GET()).statusCode()).isEqualTo(200);
        assertThat(Client.sendOnce(to("/v1/associations").header("Cookie", cookie).GET()).statusCode()).isEqualTo(401);
        String token = cookie.substring(cookie.indexOf('=') + 1);
        assertThat(Client
                .sendOnce(to("/v1/associations").setHeader("Accept", "*/*").header("Authorization", "Session " + token)
                        .GET())
                .statusCode()).isEqualTo(200);
        assertThat(Client
                .sendOnce(to("/v1/associations").setHeader("Accept", "*/*")
                        .header("Authorization", "Session " + token + "x").GET())
                .statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elders.example/", "https://elders.example/", "/\\elders.example", "/v1/associations"})
    void the_sign_in_page_sends_nobody_to_another_site(String there) {
        assertThat(REGISTRY.as("medewerker").signIn(there, "").headers().firstValue("Location")).contains("/");
        assertThat(REGISTRY.as("medewerker").signIn("/vgg/besluiten", "").headers().firstValue("Location")).contains(
                "/vgg/besluiten");
    }

    @Test
    void a_session_that_somebody_planted_or_had_before_is_not_taken_over() {
        String before = REGISTRY.as("auditor").session();

        String mine = Client.sessionOf(REGISTRY.as("medewerker").signIn("/", before));

        assertThat(mine).isNotEqualTo(before);
        assertThat(status("/sessies", before)).isEqualTo(303);
        assertThat(status("/sessies", mine)).isEqualTo(200);
        assertThat(Client.sessionOf(REGISTRY.as("medewerker").signIn("/", "kroniek=planted"))).isNotEqualTo(
                "kroniek=planted");
        assertThat(status("/sessies", "kroniek=planted")).isEqualTo(303);
    }

    private static int status(String path, String cookie) {
        return Client.sendOnce(to(path).header("Cookie", cookie).GET()).statusCode();
    }
}
