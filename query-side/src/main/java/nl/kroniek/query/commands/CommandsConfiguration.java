package nl.kroniek.query.commands;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import nl.kroniek.query.access.Visitors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where the commands are: {@code kroniek.commands-address}, for example {@code http://command-side:8080}; without it,
 * this same process.
 */
@Configuration(proxyBeanMethods = false)
class CommandsConfiguration {

    /** The parameter of a form that is shown again after its sender was signed out. */
    private static final String SHOWN_ONLY = "_toon";

    @Bean
    CommandApi commandApi(Environment environment, Caller caller, MessageSource pageMessages) {
        return new NothingWhileShown(new CommandsOverHttp(address(environment), caller),
                CommandsConfiguration::isShownOnly, pageMessages);
    }

    @Bean
    ImportApi importApi(Environment environment, Caller caller) {
        return new ImportsOverHttp(address(environment), caller);
    }

    /** Asked for each time: the port of this process is not known before its server runs. */
    private static Supplier<URI> address(Environment environment) {
        return () -> URI.create(environment.getProperty("kroniek.commands-address",
                "http://127.0.0.1:" + environment.getProperty("local.server.port", "8080")));
    }

    @Bean
    @ConditionalOnMissingBean
    Caller callerOfThisRequest(Visitors visitors) {
        // By the session that asked for the page; who asked by HTTP Basic is asked for by the same.
        return () -> visitors.authorization().or(CommandsConfiguration::header);
    }

    private static boolean isShownOnly() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                && current.getRequest().getParameter(SHOWN_ONLY) != null;
    }

    private static Optional<String> header() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? Optional.ofNullable(current.getRequest().getHeader(HttpHeaders.AUTHORIZATION))
                : Optional.empty();
    }
}
