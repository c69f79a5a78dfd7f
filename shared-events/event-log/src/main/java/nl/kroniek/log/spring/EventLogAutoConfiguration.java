package nl.kroniek.log.spring;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import nl.kroniek.log.CatalogSerializer;
import nl.kroniek.log.EventLog;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.LogSettings;
import nl.kroniek.log.LogVerifier;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Gives an application the log: Axon's storage engine (its starter makes the event store around it), the reader, the
 * verifier and the serializers. Upcasters are taken from the context in their order.
 */
@AutoConfiguration(after = MongoAutoConfiguration.class, beforeName = {
        "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
        "org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration"})
public final class EventLogAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    static Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    static LogSettings logSettings() {
        return LogSettings.usual();
    }

    /** For tokens, sagas and snapshots. */
    @Bean
    @Primary
    static Serializer generalSerializer() {
        return Jackson3Serializer.builder().build();
    }

    @Bean
    @Qualifier("eventSerializer")
    static CatalogSerializer eventSerializer() {
        return new CatalogSerializer();
    }

    @Bean
    static EventLog eventLog(MongoDatabase database, LogSettings settings, Serializer general,
            ObjectProvider<EventUpcaster> upcasters, Clock clock) {
        var chain = new EventUpcasterChain(upcasters.orderedStream().toList());
        return EventLog.open(database, settings, general, chain, clock);
    }

    @Bean
    static EventStorageEngine eventStorageEngine(EventLog log) {
        return log.engine();
    }

    @Bean
    static LogReader logReader(EventLog log) {
        return log.reader();
    }

    @Bean
    static LogVerifier logVerifier(EventLog log) {
        return log.verifier();
    }
}
