package nl.kroniek.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.kroniek.access.RoleBook;
import nl.kroniek.access.route.Gate;
import nl.kroniek.access.route.Gate.Elsewhere;
import nl.kroniek.command.refusal.Objection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Nobody commands without signing in, and nobody by a route that {@link CommandRoutes} does not give them; where only an
 * id says whose the thing is, {@link CommandRequest} asks for the role. There is no
 * CSRF token here: the API knows no cookie and no session, so another site has nothing of the user's to ride on.
 */
@Configuration(proxyBeanMethods = false)
class Guard {

    @Bean
    @Order(10)
    SecurityFilterChain commandChain(HttpSecurity http, ProblemWriter problems, RoleBook book) throws Exception {
        return http.securityMatcher(Commands::match)
                .authorizeHttpRequests(paths -> paths.anyRequest()
                        .access(new Gate(CommandRoutes.table(), book, Elsewhere.decides())))
                .httpBasic(basic -> basic.authenticationEntryPoint((request, response, trouble) -> {
                    response.setHeader("WWW-Authenticate", "Basic realm=\"Kroniek\", charset=\"UTF-8\"");
                    answer(Objection.NOT_SIGNED_IN, problems, request, response);
                }))
                .exceptionHandling(troubles -> troubles.accessDeniedHandler(
                        (request, response, trouble) -> Refusals.write(trouble, problems, request, response)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable()).csrf(csrf -> csrf.disable()).build();
    }

    private static void answer(Objection objection, ProblemWriter problems, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        problems.write(List.of(objection.at("", "")), request, response);
    }
}
