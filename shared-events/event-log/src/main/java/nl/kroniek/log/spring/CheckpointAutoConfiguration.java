package nl.kroniek.log.spring;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import nl.kroniek.log.EventLog;
import nl.kroniek.log.checkpoint.AppendGuard;
import nl.kroniek.log.checkpoint.CheckpointSettings;
import nl.kroniek.log.checkpoint.Checkpoints;
import nl.kroniek.log.checkpoint.SigningRound;
import org.axonframework.eventhandling.EventBus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Signs the log where {@code kroniek.checkpoints.key-file} names a key: every {@code kroniek.checkpoints.every} (ten
 * minutes; 0 for never) under the name {@code kroniek.checkpoints.origin}. Without a key it only hands out what others
 * signed.
 */
@AutoConfiguration(after = EventLogAutoConfiguration.class)
public final class CheckpointAutoConfiguration {

    private static final String SETTING = "kroniek.checkpoints.";

    @Bean
    @ConditionalOnMissingBean
    static CheckpointSettings checkpointSettings(Environment environment) {
        String keyFile = environment.getProperty(SETTING + "key-file");
        String origin = environment.getProperty(SETTING + "origin");
        return new CheckpointSettings(keyFile == null || keyFile.isBlank() ? null : Path.of(keyFile.strip()),
                origin == null || origin.isBlank() ? null : origin.strip(),
                environment.getProperty(SETTING + "every", Duration.class, Duration.ofMinutes(10)));
    }

    /** The log first: it refuses a database on which nothing should be signed. */
    @Bean
    static Checkpoints checkpoints(EventLog log, MongoDatabase database, CheckpointSettings settings, Clock clock) {
        return Checkpoints.open(database, settings, clock);
    }

    @Bean(destroyMethod = "close")
    static SigningRound signingRound(Checkpoints checkpoints, CheckpointSettings settings) {
        return new SigningRound(checkpoints, settings.every());
    }

    @Bean
    static SmartInitializingSingleton appendGuard(ObjectProvider<EventBus> bus, Checkpoints checkpoints) {
        return () -> bus.ifAvailable(found -> found.registerDispatchInterceptor(new AppendGuard(checkpoints)));
    }
}
