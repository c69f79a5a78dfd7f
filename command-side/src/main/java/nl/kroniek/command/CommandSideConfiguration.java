package nl.kroniek.command;

import java.time.Clock;
import nl.kroniek.command.agenda.Agendas;
import nl.kroniek.command.door.CommandDoor;
import nl.kroniek.command.door.Metadata;
import nl.kroniek.command.imports.Importer;
import nl.kroniek.command.meeting.LoadedAgendas;
import nl.kroniek.command.meeting.LoadedMeetings;
import nl.kroniek.command.meeting.Meeting;
import nl.kroniek.command.meeting.Meetings;
import nl.kroniek.command.reading.CommandReader;
import nl.kroniek.command.reading.Sealing;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.LoadedExisting;
import nl.kroniek.command.register.DecisionRegister;
import nl.kroniek.command.register.LoadedRegisters;
import nl.kroniek.command.register.Registers;
import nl.kroniek.log.LogReader;
import nl.kroniek.command.trial.Trial;
import nl.kroniek.vault.Accounts;
import nl.kroniek.vault.PersonKeys;
import nl.kroniek.vault.Seal;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** The command side as Spring sees it: import this to have all of it. Needs the log and the vault, which bring themselves. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = CommandSide.class))
public class CommandSideConfiguration {

    @Bean
    static ConfigurerModule aggregates() {
        return Aggregates::configure;
    }

    @Bean
    static Existing existing(EventStorageEngine log, LogReader reader, Accounts accounts) {
        return new LoadedExisting(log, reader, accounts);
    }

    @Bean
    static Registers registers(ObjectProvider<org.axonframework.config.Configuration> axon) {
        return new LoadedRegisters(() -> axon.getObject().repository(DecisionRegister.class));
    }

    @Bean
    static Meetings meetings(ObjectProvider<org.axonframework.config.Configuration> axon) {
        return new LoadedMeetings(() -> axon.getObject().repository(Meeting.class));
    }

    @Bean
    static Agendas agendas(ObjectProvider<org.axonframework.config.Configuration> axon) {
        return new LoadedAgendas(() -> axon.getObject().repository(Meeting.class));
    }

    @Bean
    static CorrelationDataProvider carriedMetadata() {
        return Metadata.carried();
    }

    @Bean
    static CommandDoor commandDoor(CommandBus bus, LogReader log, Clock clock) {
        return CommandDoor.of(bus, log, clock);
    }

    @Bean
    static CommandReader commandReader(PersonKeys keys, Seal seal) {
        return new CommandReader(new Sealing(keys, seal));
    }

    @Bean
    static Trial trial(EventStorageEngine log, LogReader reader, Accounts accounts, Clock clock) {
        return new Trial(log, reader, accounts, clock);
    }

    @Bean
    static Importer importer(CommandDoor door, Trial trial, PersonKeys keys, Seal seal) {
        return new Importer(door, trial, keys, seal);
    }
}
