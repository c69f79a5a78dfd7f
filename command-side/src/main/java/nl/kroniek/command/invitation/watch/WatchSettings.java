package nl.kroniek.command.invitation.watch;

import java.time.Duration;
import nl.kroniek.log.follow.Claims;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the answers are watched.
 *
 * @param lookInterval how often is looked whether a last day to answer has passed
 * @param claimTimeout after how long another node may take over from one that is silent
 * @param segments how many associations can be watched at once; fixed at the first start
 * @param nodeId the name of this node; absent: process and host
 */
@ConfigurationProperties("kroniek.watch")
public record WatchSettings(@DefaultValue("30s") Duration lookInterval, @DefaultValue("5s") Duration claimTimeout,
        @DefaultValue("2") int segments, @Nullable String nodeId) {

    Claims claims() {
        return new Claims(claimTimeout, nodeId);
    }
}
