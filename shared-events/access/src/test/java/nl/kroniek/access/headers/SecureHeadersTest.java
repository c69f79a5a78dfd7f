package nl.kroniek.access.headers;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecureHeadersTest {

    private static MockHttpServletResponse answer(String path, boolean https, DispatcherType type) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setSecure(https);
        request.setDispatcherType(type);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new SecureHeaders().doFilter(request, response, new MockFilterChain());
        return response;
    }

    @Test
    void over_https_the_browser_is_told_to_stay_there_and_over_http_it_is_not() throws Exception {
        assertThat(answer("/vgg", true, DispatcherType.REQUEST).getHeader("Strict-Transport-Security")).isEqualTo(
                "max-age=31536000");
        assertThat(answer("/vgg", false, DispatcherType.REQUEST).getHeader("Strict-Transport-Security")).isNull();
    }

    @Test
    void no_script_but_ours_and_no_inline_one_may_run() throws Exception {
        String policy = answer("/vgg", false, DispatcherType.REQUEST).getHeader("Content-Security-Policy");

        assertThat(policy).startsWith("default-src 'none'").contains("script-src 'self';").doesNotContain("unsafe",
                "*", "http:", "data:");
    }

    @Test
    void a_page_is_kept_nowhere_and_neither_is_an_error_at_the_address_of_a_file() throws Exception {
        assertThat(answer("/vgg", false, DispatcherType.REQUEST).getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer("/kroniek.css", false, DispatcherType.REQUEST).getHeader("Cache-Control")).isEqualTo(
                "max-age=600");
        assertThat(answer("/kroniek.css", false, DispatcherType.ERROR).getHeader("Cache-Control")).isEqualTo(
                "no-store");
    }
}
