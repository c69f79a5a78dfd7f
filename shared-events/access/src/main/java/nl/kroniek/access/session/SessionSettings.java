package nl.kroniek.access.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long one stays signed in.
 *
 * @param idle after so long without a request it is over
 * @param absolute after so long it is over, whatever happened
 */
@ConfigurationProperties("kroniek.sessions")
public record SessionSettings(@DefaultValue("8h") Duration idle, @DefaultValue("7d") Duration absolute) {}
