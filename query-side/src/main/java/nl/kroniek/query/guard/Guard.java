package nl.kroniek.query.guard;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Nobody reads without signing in; what they may read is asked per association. There is no session and no cookie that
 * says who somebody is, and what passes here changes nothing, so there is nothing for another site to ride on.
 */
@Configuration(proxyBeanMethods = false)
class Guard {

    /** The look of the pages says nothing about anybody; the password need not be checked for each of its files. */
    @Bean
    @Order(5)
    SecurityFilterChain lookChain(HttpSecurity http) throws Exception {
        return stateless(http).securityMatcher("/*.css", "/*.svg", "/favicon.ico", "/design-system/**", "/fonts/**")
                .authorizeHttpRequests(paths -> paths.requestMatchers(GET).permitAll().requestMatchers(HEAD)
                        .permitAll().anyRequest().denyAll())
                .build();
    }

    /** A comparison reads, but it is work that is asked for: hence a POST. */
    @Bean
    @Order(6)
    SecurityFilterChain comparisonChain(HttpSecurity http) throws Exception {
        var comparison = PathPatternRequestMatcher.withDefaults().matcher(POST, "/v1/views/{view}/comparison");
        return signedIn(http.securityMatcher(comparison))
                .authorizeHttpRequests(paths -> paths.anyRequest().authenticated()).build();
    }

    /** Everything that no other chain took: reading for who is signed in, the rest for nobody. */
    @Bean
    @Order(100)
    SecurityFilterChain readingChain(HttpSecurity http) throws Exception {
        return signedIn(http).authorizeHttpRequests(paths -> paths.requestMatchers("/error").permitAll()
                .requestMatchers(GET).authenticated().requestMatchers(HEAD).authenticated().anyRequest().denyAll())
                .build();
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
