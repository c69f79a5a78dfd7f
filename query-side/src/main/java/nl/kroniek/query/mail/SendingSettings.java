package nl.kroniek.query.mail;

import java.time.Duration;
import java.util.List;
import nl.kroniek.log.follow.Claims;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves.
 *
 * @param lookInterval how often is looked whether something is to be sent
 * @param pause how long nothing is tried after the server did not answer
 * @param lease after how long without a word of who began to send it another process may send it; who is busy sending
 *        renews it, however slow the server is
 * @param retries how long to wait after each try that failed; when they are used up it is given up
 * @param noOlderThan what was recorded longer ago makes no mail
 * @param claimTimeout after how long another process may follow the log in the place of one that is silent
 * @param nodeId the name of this process; absent: process and host
 * @param alone whether no other process can use this database: what was being sent when it ended is free again at its
 *        start
 * @param keep how long after what it tells of has gone by, and after it ended, a mail stays in the outbox
 */
@ConfigurationProperties("kroniek.mail")
public record SendingSettings(@DefaultValue("2s") Duration lookInterval, @DefaultValue("30s") Duration pause,
        @DefaultValue("1m") Duration lease, @DefaultValue({
                "1m", "5m", "30m", "2h", "8h"}) List<Duration> retries,
        @DefaultValue("24h") Duration noOlderThan, @DefaultValue("5s") Duration claimTimeout,
        @Nullable String nodeId, @DefaultValue("false") boolean alone, @DefaultValue("90d") Duration keep) {

    public SendingSettings {
        retries = List.copyOf(retries);
        // What stands in the outbox is what keeps it from being sent twice as long as it is news; twice that, for
        // clocks differ.
        keep = keep.compareTo(noOlderThan.multipliedBy(2)) < 0 ? noOlderThan.multipliedBy(2) : keep;
    }

    /** As they are where nobody set anything. */
    public static SendingSettings usual() {
        return new SendingSettings(Duration.ofSeconds(2), Duration.ofSeconds(30), Duration.ofMinutes(1),
                List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2),
                        Duration.ofHours(8)),
                Duration.ofHours(24), Duration.ofSeconds(5), null, false, Duration.ofDays(90));
    }

    public Claims claims() {
        return new Claims(claimTimeout, nodeId);
    }
}
