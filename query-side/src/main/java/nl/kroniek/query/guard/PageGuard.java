package nl.kroniek.query.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import nl.kroniek.access.route.Gate;
import nl.kroniek.access.session.CookieSessions;
import nl.kroniek.access.session.SessionReader;
import nl.kroniek.access.signin.PasswordFirst;
import nl.kroniek.query.access.Visitors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * Everything that no other chain took: the pages. Who asks is said by the cookie of a session of ours, or by HTTP
 * Basic; what changes something brings the token of its form.
 */
@Configuration(proxyBeanMethods = false)
class PageGuard {

    /** What somebody may open who has to choose another password first. */
    private static final Set<String> TO_CHOOSE = Set.of("/wachtwoord", "/aanmelden", "/afmelden", "/error");

    @Bean
    @Order(100)
    SecurityFilterChain pageChain(HttpSecurity http, SessionReader sessions, Visitors visitors, Gate gate)
            throws Exception {
        PageDoor door = new PageDoor(new Doorkeeper(), visitors);
        return Guard.byTable(http, gate)
                .securityContext(context -> context.securityContextRepository(new CookieSessions(sessions)))
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens()).csrfTokenRequestHandler(atOnce()))
                .addFilterBefore(new PasswordFirst(PageGuard::chooses), AuthorizationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(door))
                .exceptionHandling(trouble -> trouble.authenticationEntryPoint(door).accessDeniedHandler(door))
                .build();
    }

    /** The token is made before the page is: halfway a long page it is too late for a cookie. */
    private static CsrfTokenRequestHandler atOnce() {
        var handler = new XorCsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }

    /** By a session: a script with such a password is refused everything. */
    private static boolean chooses(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null && TO_CHOOSE.contains(request.getRequestURI());
    }
}
