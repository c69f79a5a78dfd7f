package nl.kroniek.query;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.access.RoleBook;
import nl.kroniek.events.Event;
import nl.kroniek.events.access.Role;
import nl.kroniek.log.LogReader;
import nl.kroniek.query.chronicle.Chronicles;
import nl.kroniek.vault.Account;
import nl.kroniek.vault.Accounts;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The whole query side on a server in memory, with accounts, and a pen to write into its log. */
public class RunningQuerySide {

    static final String PASSWORD = "geheim-genoeg";

    @Bean(destroyMethod = "close")
    EmbeddedMongo server() {
        return EmbeddedMongo.inMemory();
    }

    @Bean
    DynamicPropertyRegistrar where(EmbeddedMongo server) throws IOException {
        var key = Files.createTempDirectory("kroniek-key").resolve("checkpoint.key").toString();
        return properties -> {
            properties.add("kroniek.mongodb-uri", server::uri);
            properties.add("kroniek.checkpoints.key-file", () -> key);
        };
    }

    @Bean
    Pen pen(EventStore store, LogReader log, Chronicles chronicles) {
        return new Pen(store, log, chronicles);
    }

    /** Roles that stand in no log, so that the positions in it are the test's own. */
    @Bean
    RoleBook roleBook() {
        var roles = Map.of("acc-secretary post", Set.of(Role.SECRETARY), "acc-clerk post", Set.of(Role.STAFF),
                "acc-administrator post", Set.of(Role.ADMINISTRATOR), "acc-staff vgg", Set.of(Role.STAFF),
                "acc-auditor vgg", Set.of(Role.AUDITOR),
                "acc-friesland vfg", Set.of(Role.SECRETARY, Role.AUDITOR));
        return (account, association) -> roles.getOrDefault(account + " " + association, Set.of());
    }

    @Bean
    Object accountsOfTheTest(Accounts accounts, PasswordEncoder encoder) {
        var secret = encoder.encode(PASSWORD);
        accounts.addIfAbsent(new Account("acc-staff", "staff", secret, Map.of()));
        accounts.addIfAbsent(new Account("acc-auditor", "auditor", secret, Map.of()));
        accounts.addIfAbsent(new Account("acc-friesland", "friesland", secret, Map.of()));
        accounts.addIfAbsent(new Account("acc-installation", "installation", secret,
                Map.of(Account.EVERY_ASSOCIATION, Set.of("ADMINISTRATOR"))));
        for (String name : List.of("secretary", "clerk", "administrator")) {
            accounts.addIfAbsent(new Account("acc-" + name, name, secret, Map.of()));
        }
        accounts.addIfAbsent(new Account("acc-nobody", "nobody", secret, Map.of()));
        return accounts;
    }

    /** Writes events as the command side would, and waits for the views. */
    public static final class Pen {

        private final EventStore store;
        private final LogReader log;
        private final Chronicles chronicles;
        private final Map<String, Long> sequences = new HashMap<>();

        Pen(EventStore store, LogReader log, Chronicles chronicles) {
            this.store = store;
            this.log = log;
            this.chronicles = chronicles;
        }

        public long record(Iterable<? extends Event> events) {
            return record(events, "import");
        }

        /** As somebody recorded it on a page, not as it came in from a file. */
        public long recordByHand(Iterable<? extends Event> events) {
            return record(events, "page");
        }

        private long record(Iterable<? extends Event> events, String via) {
            for (Event event : events) {
                var aggregate = event.association() + " " + Aggregates.of(event);
                var work = DefaultUnitOfWork.startAndGet(null);
                store.publish(new GenericDomainEventMessage<>("Thing", Aggregates.of(event),
                        sequences.merge(aggregate, 0L, (was, one) -> was + 1), event, MetaData.with("actor", "acc-x")
                                .and("role", "secretary").and("via", via)));
                work.commit();
            }
            for (int tries = 0; !chronicles.await(log.head()); tries++) {
                if (tries > 15) {
                    throw new IllegalStateException("the views do not follow the log");
                }
            }
            return log.head();
        }
    }
}
