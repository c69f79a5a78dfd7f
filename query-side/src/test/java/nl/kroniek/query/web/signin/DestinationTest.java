package nl.kroniek.query.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @ParameterizedTest
    @ValueSource(strings = {"/vgg", "/vgg/kalender?status=cancelled&q=a%20b%25../x;y", "/vgg/gremia/een%20naam", "/",
            "/vgg/besluiten/dcs-1?taal=en"})
    void a_page_of_ours_is_gone_back_to(String asked) {
        assertThat(Destination.safe(asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "vgg", "https://elders.example", "//elders.example", "/\\elders.example",
            "/vgg\\..\\x", "\\\\elders.example", "/\t/elders.example", "/ /elders.example", "/vgg\r\nSet-Cookie: x=1",
            "javascript:alert(1)", "/aanmelden", "/aanmelden?naar=/aanmelden", "/afmelden",
            "/v1/meetings/mtg-1/holding",
            "/v1", "/actuator/health", "/error", "/begin?code=x", "/vgg/../v1/associations", "/vgg/./x", "/./v1",
            "/vgg/..", "/%2e/v1", "/vgg/%2E%2e/v1", "/v1;x=1/associations", "/vgg;x", "/v1?x", "/é"})
    void anything_else_leads_to_the_start(String asked) {
        assertThat(Destination.safe(asked)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(ints = {2_001, 100_000})
    void an_endless_address_is_none(int length) {
        assertThat(Destination.safe("/" + "x".repeat(length))).isEqualTo("/");
    }
}
