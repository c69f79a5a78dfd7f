package nl.kroniek.query.live.rebuild;

import nl.kroniek.query.replay.Rebuilds;
import com.mongodb.client.MongoDatabase;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.Objects;
import nl.kroniek.log.LogReader;
import nl.kroniek.query.live.LiveViewSettings;
import nl.kroniek.query.live.LiveViews;
import nl.kroniek.query.live.ViewProcessors;
import nl.kroniek.query.replay.Comparisons;
import nl.kroniek.query.replay.Replay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Rebuilding beside the live views. */
@Configuration(proxyBeanMethods = false)
class RebuildConfiguration {

    private static final int LOOKS_OF_THE_VIEWS = 3;
    private static final int CLAIMS = 3;

    @Bean
    Rebuilds rebuilds(MongoDatabase database, LiveViews views, LogReader log, Clock clock) {
        return new RebuildsInMongo(new RebuildDocuments(database), views, log, clock);
    }

    @Bean
    RebuildLeader rebuildLeader(MongoDatabase database, LiveViews views, ViewProcessors processors, LogReader log,
            Replay replay, Comparisons comparisons, LiveViewSettings settings, Clock clock) {
        var documents = new RebuildDocuments(database);
        var holder = Objects.requireNonNullElseGet(settings.nodeId(),
                () -> ManagementFactory.getRuntimeMXBean().getName());
        var lease = settings.claimTimeout().multipliedBy(CLAIMS);
        return new RebuildLeader(documents, new RebuildLocks(database, holder, lease, clock), views, processors, log,
                new RebuildCheck(views, replay, comparisons, documents),
                new Sweeper(database, views, settings.claimTimeout(), clock),
                settings.lookInterval().multipliedBy(LOOKS_OF_THE_VIEWS));
    }
}
