package nl.kroniek.query.mail.outbox;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import nl.kroniek.query.chronicle.Chronicles;
import nl.kroniek.query.live.LogSources;
import nl.kroniek.query.mail.MailServer;
import nl.kroniek.query.mail.SendingSettings;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The outbox, and who fills it. */
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

    @Bean
    Outbox outbox(MongoDatabase database, Clock clock) {
        return new Outbox(database, clock);
    }

    @Bean
    KeptMails keptMails(MongoDatabase database, Clock clock) {
        return new KeptMails(database, clock);
    }

    @Bean
    Following mailFollowing(Chronicles chronicles, Outbox outbox, LogSources log, MongoDatabase database,
            Serializer serializer, MailServer server, SendingSettings settings, Clock clock) {
        return new Following(new Followed(chronicles, outbox, settings.noOlderThan(), clock), outbox,
                new Cleaning(database, chronicles, settings.keep(), clock), log, database,
                serializer, server, settings);
    }
}
