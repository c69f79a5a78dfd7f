package nl.kroniek.query.guard;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;

import jakarta.servlet.DispatcherType;
import nl.kroniek.access.RoleBook;
import nl.kroniek.access.route.Gate;
import nl.kroniek.access.route.Gate.Elsewhere;
import nl.kroniek.query.access.QueryRoutes;
import nl.kroniek.query.chronicle.Chronicles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Nobody reads without signing in, and nobody by a route that {@link QueryRoutes} does not give them. There is no session and no cookie that
 * says who somebody is, and what passes here changes nothing, so there is nothing for another site to ride on.
 */
@Configuration(proxyBeanMethods = false)
class Guard {

    /** The look of the pages says nothing about anybody; the password need not be checked for each of its files. */
    @Bean
    @Order(5)
    SecurityFilterChain lookChain(HttpSecurity http) throws Exception {
        return stateless(http)
                .securityMatcher("/*.css", "/*.svg", "/favicon.ico", "/design-system/**", "/fonts/**", "/webjars/**")
                .authorizeHttpRequests(paths -> paths.requestMatchers(GET).permitAll().requestMatchers(HEAD)
                        .permitAll().anyRequest().denyAll())
                .build();
    }

    /** Everything that no other chain took, by the table of routes and by nothing else. */
    @Bean
    @Order(100)
    SecurityFilterChain readingChain(HttpSecurity http, Gate gate) throws Exception {
        return signedIn(http).authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll().anyRequest().access(gate)).build();
    }

    /** Views are asked for by auditors of some association; the endpoint shows no more than those. */
    @Bean
    Gate queryGate(RoleBook book, Chronicles chronicles) {
        return new Gate(QueryRoutes.table(), book, Elsewhere.inOneOf(chronicles::associations, book));
    }

    @Bean
    RequestRejectedHandler rejectedAddresses() {
        return new Doorkeeper();
    }

    private static HttpSecurity signedIn(HttpSecurity http) throws Exception {
        var doorkeeper = new Doorkeeper();
        return stateless(http).httpBasic(basic -> basic.authenticationEntryPoint(doorkeeper))
                .exceptionHandling(trouble -> trouble.authenticationEntryPoint(doorkeeper)
                        .accessDeniedHandler(doorkeeper));
    }

    private static HttpSecurity stateless(HttpSecurity http) throws Exception {
        return http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable).csrf(AbstractHttpConfigurer::disable);
    }
}
