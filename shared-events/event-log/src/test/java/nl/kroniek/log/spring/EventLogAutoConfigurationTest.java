package nl.kroniek.log.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.UUID;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Event;
import nl.kroniek.events.association.AssociationRegistered;
import nl.kroniek.log.CommitAlreadyStored;
import nl.kroniek.log.CommitContext;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.LogVerifier;
import nl.kroniek.log.RecordedEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.gateway.EventGateway;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;

class EventLogAutoConfigurationTest {

    private static final EmbeddedMongo SERVER = EmbeddedMongo.inMemory();

    record Register(UUID commitId, String name) {}

    static final class Registrar {

        private final EventGateway events;
        private final AtomicPosition seen;

        Registrar(EventGateway events, AtomicPosition seen) {
            this.events = events;
            this.seen = seen;
        }

        @CommandHandler
        void register(Register command) {
            UnitOfWork<?> root = CurrentUnitOfWork.get().root();
            root.resources().put(CommitContext.COMMIT_ID, command.commitId());
            root.afterCommit(done -> seen.position = done.root().getResource(CommitContext.POSITION));
            events.publish(fact(command.name()), fact(command.name() + " too"));
        }
    }

    static final class AtomicPosition {
        volatile long position = -1;
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {

        @Bean
        AtomicPosition seen() {
            return new AtomicPosition();
        }

        @Bean
        Registrar registrar(EventGateway events, AtomicPosition seen) {
            return new Registrar(events, seen);
        }
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void an_application_writes_through_axon_and_reads_through_the_reader() {
        try (var context = start("wiring")) {
            assertThat(context.getBean(EventStore.class)).isInstanceOf(EmbeddedEventStore.class);
            assertThat(context.getBean(Serializer.class)).isExactlyInstanceOf(Jackson3Serializer.class);
            assertThat(context.getBean(MongoDatabase.class).getName()).isEqualTo("wiring");
            var commitId = UUID.randomUUID();

            context.getBean(CommandGateway.class).sendAndWait(new Register(commitId, "VGG"));

            assertThat(context.getBean(AtomicPosition.class).position).isEqualTo(1);
            var reader = context.getBean(LogReader.class);
            assertThat(reader.byCommitId(commitId).orElseThrow().position()).isEqualTo(1);
            assertThat(names(reader)).containsExactly(fact("VGG"), fact("VGG too"));
            assertThat(context.getBean(LogVerifier.class).verify().isWhole()).isTrue();
        }
    }

    @Test
    void a_command_that_runs_twice_under_one_commit_id_writes_once_and_says_so() {
        try (var context = start("twice")) {
            var command = new Register(UUID.randomUUID(), "VGG");
            var gateway = context.getBean(CommandGateway.class);
            gateway.sendAndWait(GenericCommandMessage.asCommandMessage(command));

            assertThatThrownBy(() -> gateway.sendAndWait(command)).isInstanceOf(CommitAlreadyStored.class);

            assertThat(names(context.getBean(LogReader.class))).hasSize(2);
        }
    }

    @Test
    void without_an_address_the_application_says_what_to_set() {
        var builder = new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE);
        assertThatThrownBy(() -> builder.run()).rootCause().hasMessageContaining("kroniek.mongodb-uri");
    }

    @Test
    void an_own_client_needs_no_address() {
        try (var context = start("own")) {
            var child = new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE);
            var client = context.getBean(MongoClient.class);
            SpringApplication application = child.initializers(other -> ((GenericApplicationContext) other)
                    .registerBean(MongoClient.class, () -> client)).build();
            try (var second = application.run()) {
                assertThat(second.getBean(MongoDatabase.class).getName()).isEqualTo("kroniek");
            }
        }
    }

    private static ConfigurableApplicationContext start(String database) {
        return new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE)
                .properties("kroniek.mongodb-uri=" + SERVER.uri().replaceAll("/[a-z]*$", "/" + database)).run();
    }

    private static List<Event> names(LogReader reader) {
        try (var events = reader.events(new AssociationId("vgg"), -1, Long.MAX_VALUE)) {
            return events.map(each -> ((RecordedEvent) each).event()).toList();
        }
    }

    private static Event fact(String name) {
        return new AssociationRegistered(new AssociationId("vgg"), name, "short");
    }
}
