package nl.kroniek.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SessionCookieTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void no_script_reads_it_and_no_other_site_sends_it() {
        SessionCookie.give("token", request, response);

        assertThat(response.getHeader("Set-Cookie")).isEqualTo("kroniek=token; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void over_https_no_other_host_can_have_planted_it() {
        request.setSecure(true);
        SessionCookie.give("token", request, response);

        assertThat(response.getHeader("Set-Cookie")).isEqualTo(
                "__Host-kroniek=token; Path=/; Secure; HttpOnly; SameSite=Lax");
        request.setCookies(new Cookie("kroniek", "planted"));
        assertThat(SessionCookie.of(request)).isEmpty();
        request.setCookies(new Cookie("kroniek", "planted"), new Cookie("__Host-kroniek", "ours"));
        assertThat(SessionCookie.of(request)).contains("ours");
    }

    @Test
    void it_is_taken_away_at_once() {
        SessionCookie.take(request, response);

        assertThat(response.getHeader("Set-Cookie")).startsWith("kroniek=; Path=/; Max-Age=0;");
    }
}
