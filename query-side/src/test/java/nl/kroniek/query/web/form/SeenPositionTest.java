package nl.kroniek.query.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class SeenPositionTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void what_was_recorded_is_waited_for_by_the_pages_that_follow() {
        SeenPosition.keep(41, response);
        assertThat(response.getCookie("gezien")).isNotNull()
                .satisfies(seen -> assertThat(seen.getValue()).isEqualTo("41"));
    }
}
