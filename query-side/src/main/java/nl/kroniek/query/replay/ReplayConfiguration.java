package nl.kroniek.query.replay;

import java.time.Clock;
import nl.kroniek.log.LogReader;
import nl.kroniek.query.live.Archives;
import nl.kroniek.query.live.LiveViews;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The comparison of live views with a replay. */
@Configuration(proxyBeanMethods = false)
class ReplayConfiguration {

    @Bean
    Replay replay(LiveViews views, LogReader log) {
        return new Replay(views, log);
    }

    @Bean
    Comparisons comparisons(Replay replay, Archives archives, Clock clock) {
        return new Comparisons(replay, archives.of("comparisons", KeptComparison.class), clock);
    }
}
