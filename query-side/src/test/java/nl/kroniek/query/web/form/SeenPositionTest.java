package nl.kroniek.query.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class SeenPositionTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @AfterEach
    void ends() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void what_was_recorded_is_waited_for_by_the_pages_that_follow() {
        SeenPosition.keep(41, response);
        assertThat(seen()).isEqualTo("41");
    }

    @Test
    void a_form_that_was_sent_before_takes_nothing_away_from_what_was_written_since() {
        cameWith("57");
        SeenPosition.keep(41, response);
        assertThat(seen()).isNull();
        SeenPosition.keep(58, response);
        assertThat(seen()).isEqualTo("58");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "-3", "9999999999999999999"})
    void a_cookie_that_says_no_position_holds_nothing_back(String odd) {
        cameWith(odd);
        SeenPosition.keep(0, response);
        assertThat(seen()).isEqualTo("0");
    }

    private static void cameWith(String kept) {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("gezien", kept));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    private @Nullable String seen() {
        Cookie cookie = response.getCookie("gezien");
        return cookie == null ? null : cookie.getValue();
    }
}
