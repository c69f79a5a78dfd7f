package nl.kroniek.query.live;

import java.time.Duration;
import nl.kroniek.log.follow.Claims;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the live views are kept.
 *
 * @param segments how many associations can be worked on at once, per view; fixed at the first start
 * @param batchSize events per write
 * @param claimTimeout after how long another node may take over the work of one that is silent
 * @param lookInterval how often the head of the log is looked at when nobody waits: a longer interval folds more
 *        commits in one write. Who asks with {@code after} is not kept waiting by it
 * @param nodeId the name of this node; absent: process and host. Where only one process can exist, a fixed name lets it
 *        go on at once after a crash
 */
@ConfigurationProperties("kroniek.views")
public record LiveViewSettings(@DefaultValue("2") int segments, @DefaultValue("256") int batchSize,
        @DefaultValue("5s") Duration claimTimeout, @DefaultValue("200ms") Duration lookInterval,
        @Nullable String nodeId) {

    Claims claims() {
        return new Claims(claimTimeout, nodeId);
    }
}
