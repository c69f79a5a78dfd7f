package nl.kroniek.query.guard;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;

import jakarta.servlet.DispatcherType;
import nl.kroniek.access.RoleBook;
import nl.kroniek.access.route.Gate;
import nl.kroniek.access.route.Gate.Elsewhere;
import nl.kroniek.access.route.RouteTable;
import nl.kroniek.access.session.SessionHeader;
import nl.kroniek.access.session.SessionReader;
import nl.kroniek.access.signin.PasswordFirst;
import nl.kroniek.query.access.QueryRoutes;
import nl.kroniek.query.chronicle.Chronicles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Nobody reads without signing in, and nobody by a route that {@link QueryRoutes} does not give them. The API is told
 * by a header who asks, the pages by a cookie as well, see {@link PageGuard}.
 */
@Configuration(proxyBeanMethods = false)
class Guard {

    /** The look of the pages says nothing about anybody; the password need not be checked for each of its files. */
    @Bean
    @Order(5)
    SecurityFilterChain lookChain(HttpSecurity http) throws Exception {
        return stateless(http).csrf(AbstractHttpConfigurer::disable)
                .securityMatcher("/*.css", "/*.svg", "/favicon.ico", "/design-system/**", "/fonts/**", "/webjars/**")
                .authorizeHttpRequests(paths -> paths.requestMatchers(GET).permitAll().requestMatchers(HEAD)
                        .permitAll().anyRequest().denyAll())
                .build();
    }

    /**
     * The API: a password, or the session of a page, in a header. No cookie is looked at, so there is nothing to ride
     * on.
     */
    @Bean
    @Order(50)
    SecurityFilterChain questionChain(HttpSecurity http, SessionReader sessions, Gate gate) throws Exception {
        Doorkeeper doorkeeper = new Doorkeeper();
        return byTable(http, gate).securityMatcher("/v1", "/v1/**").csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new SessionHeader(sessions, doorkeeper), BasicAuthenticationFilter.class)
                .addFilterBefore(new PasswordFirst(request -> false), AuthorizationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(doorkeeper))
                .exceptionHandling(trouble -> trouble.authenticationEntryPoint(doorkeeper)
                        .accessDeniedHandler(doorkeeper))
                .build();
    }

    /** A bean, so that the command side knows in one process with this one what it need not answer. */
    @Bean
    RouteTable queryRoutes() {
        return QueryRoutes.table();
    }

    /** Views are asked for by auditors of some association; the endpoint shows no more than those. */
    @Bean
    Gate queryGate(RouteTable routes, RoleBook book, Chronicles chronicles) {
        return new Gate(routes, book, Elsewhere.inOneOf(chronicles::associations, book));
    }

    @Bean
    RequestRejectedHandler rejectedAddresses() {
        return new Doorkeeper();
    }

    /** By the table of routes and by nothing else. */
    static HttpSecurity byTable(HttpSecurity http, Gate gate) throws Exception {
        return stateless(http).authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll().anyRequest().access(gate));
    }

    private static HttpSecurity stateless(HttpSecurity http) throws Exception {
        // SecureHeaders says the headers of every answer, also of those that pass no chain.
        return http.sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable).headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }
}
