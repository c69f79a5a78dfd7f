package nl.kroniek.command.http;

import nl.kroniek.access.RoleBook;
import nl.kroniek.access.route.Gate;
import nl.kroniek.access.route.Gate.Elsewhere;
import nl.kroniek.access.session.SessionHeader;
import nl.kroniek.access.session.SessionReader;
import nl.kroniek.access.signin.PasswordFirst;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/**
 * Nobody commands without signing in, and nobody by a route that {@link CommandRoutes} does not give them; where only
 * an id says whose the thing is, {@link CommandRequest} asks for the role. There is no CSRF token here: the API looks
 * at no cookie, so another site has nothing of the user's to ride on.
 */
@Configuration(proxyBeanMethods = false)
class Guard {

    @Bean
    @Order(10)
    SecurityFilterChain commandChain(HttpSecurity http, Commands commands, ProblemWriter problems,
            SessionReader sessions, RoleBook book) throws Exception {
        Refusing refusing = new Refusing(problems, commands);
        return http.securityMatcher(commands)
                .authorizeHttpRequests(paths -> paths.anyRequest()
                        .access(new Gate(CommandRoutes.table(), book, Elsewhere.decides())))
                .addFilterBefore(new SessionHeader(sessions, refusing), BasicAuthenticationFilter.class)
                .addFilterBefore(new PasswordFirst(request -> false), AuthorizationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusing))
                .exceptionHandling(troubles -> troubles.accessDeniedHandler(refusing))
                .headers(headers -> headers.disable())
                .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable()).csrf(csrf -> csrf.disable()).build();
    }
}
