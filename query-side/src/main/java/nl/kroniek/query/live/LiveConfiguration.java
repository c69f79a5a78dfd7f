package nl.kroniek.query.live;

import com.mongodb.client.MongoDatabase;
import nl.kroniek.log.LogReader;
import nl.kroniek.query.chronicle.Chronicles;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Views, their processors and where these keep how far they are. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LiveViewSettings.class)
class LiveConfiguration {

    @Bean
    LiveViews liveViews(MongoDatabase database) {
        return new LiveViews(database);
    }

    @Bean
    Archives archives(MongoDatabase database) {
        return new Archives(database);
    }

    @Bean
    TokenStore viewTokenStore(MongoDatabase database, Serializer serializer, LiveViewSettings settings) {
        return settings.claims().places(database, "view_tokens", serializer);
    }

    @Bean
    ViewProcessors viewProcessors(LiveViews views, EventStorageEngine engine, LogReader log, TokenStore tokens,
            LiveViewSettings settings,
            ObjectProvider<org.axonframework.config.Configuration> axon) {
        ViewMonitors monitors = name -> axon.getObject().messageMonitor(PooledStreamingEventProcessor.class, name);
        return new ViewProcessors(views, engine, log, tokens, monitors, settings);
    }

    @Bean
    LogSources logSources(EventStorageEngine engine, LogReader log, LiveViewSettings settings) {
        return new LogSources(engine, log, settings);
    }

    @Bean
    ViewsReadiness viewsReadiness(Chronicles chronicles, LogReader log) {
        return new ViewsReadiness(chronicles, log);
    }
}
