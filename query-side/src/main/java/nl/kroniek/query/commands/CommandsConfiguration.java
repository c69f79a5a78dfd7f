package nl.kroniek.query.commands;

import java.net.URI;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where the commands are: {@code kroniek.commands-address}, for example {@code http://command-side:8080}; without it, this
 * same process.
 */
@Configuration(proxyBeanMethods = false)
class CommandsConfiguration {

    @Bean
    CommandApi commandApi(Environment environment, Caller caller) {
        // Asked for each time: the port of this process is not known before its server runs.
        return new CommandsOverHttp(() -> URI.create(environment.getProperty("kroniek.commands-address",
                "http://127.0.0.1:" + environment.getProperty("local.server.port", "8080"))), caller);
    }

    @Bean
    @ConditionalOnMissingBean
    Caller callerOfThisRequest() {
        return () -> RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? Optional.ofNullable(current.getRequest().getHeader(HttpHeaders.AUTHORIZATION))
                : Optional.empty();
    }
}
