package nl.kroniek.standalone.figures;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Health is open, because whoever restarts us has no account; figures are for who brings the token; the rest is shut.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FiguresSettings.class)
class FiguresConfiguration {

    @Bean
    FigureSelection figureSelection() {
        return new FigureSelection();
    }

    @Bean
    ScrapeToken scrapeToken(FiguresSettings settings) {
        return settings.tokenFile() == null ? ScrapeToken.none() : ScrapeToken.in(settings.tokenFile());
    }

    @Bean
    @Order(0)
    SecurityFilterChain actuatorChain(HttpSecurity http, ScrapeToken token) throws Exception {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(paths -> paths.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll().requestMatchers("/actuator/prometheus")
                        .access((nobody, asked) -> new AuthorizationDecision(
                                token.opens(asked.getRequest().getHeader(HttpHeaders.AUTHORIZATION))))
                        .anyRequest().denyAll())
                .exceptionHandling(trouble -> trouble.authenticationEntryPoint((request, response, denied) -> {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Kroniek figures\"");
                    response.setStatus(HttpStatus.UNAUTHORIZED.value());
                })).csrf(AbstractHttpConfigurer::disable).requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS)).build();
    }
}
