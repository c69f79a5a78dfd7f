package nl.kroniek.query.web.form;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/**
 * The sentence that says what was just recorded: shown on the next page, once. It travels in the reader's own browser.
 */
@Configuration(proxyBeanMethods = false)
public class Receipt implements WebMvcConfigurer {

    private static final String NAME = "gedaan";
    private static final int SOON_ENOUGH = 120;
    private static final int LONGEST = 600;

    public static void give(String sentence, HttpServletResponse response) {
        String shown = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) + "…" : sentence;
        keep(Base64.getUrlEncoder().withoutPadding().encodeToString(shown.getBytes(StandardCharsets.UTF_8)),
                SOON_ENOUGH, response);
    }

    /** What the page of this request has to say; empty when nothing was done just now. */
    public static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(NAME));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                Cookie kept = WebUtils.getCookie(request, NAME);
                if (kept != null && request.getMethod().equals("GET") && isPage(handler)) {
                    request.setAttribute(NAME, text(kept.getValue()));
                    keep("", 0, response);
                }
                return true;
            }
        });
    }

    private static boolean isPage(Object handler) {
        return handler instanceof HandlerMethod method && method.getBeanType().isAnnotationPresent(Controller.class);
    }

    private static String text(String value) {
        try {
            return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }

    private static void keep(String value, int seconds, HttpServletResponse response) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
