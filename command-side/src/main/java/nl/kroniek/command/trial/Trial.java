package nl.kroniek.command.trial;

import java.time.Clock;
import java.util.function.Function;
import nl.kroniek.command.Aggregates;
import nl.kroniek.command.agenda.Agendas;
import nl.kroniek.command.door.CommandDoor;
import nl.kroniek.command.meeting.LoadedAgendas;
import nl.kroniek.command.meeting.LoadedMeetings;
import nl.kroniek.command.meeting.Meeting;
import nl.kroniek.command.meeting.Meetings;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.LoadedExisting;
import nl.kroniek.command.register.DecisionRegister;
import nl.kroniek.command.register.LoadedRegisters;
import nl.kroniek.command.register.Registers;
import nl.kroniek.log.LogReader;
import nl.kroniek.vault.Accounts;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** A door that leads nowhere: the same aggregates decide on what is in the log, and what they decide is forgotten. */
public final class Trial {

    private final EventStorageEngine log;
    private final LogReader reader;
    private final Accounts accounts;
    private final Clock clock;

    public Trial(EventStorageEngine log, LogReader reader, Accounts accounts, Clock clock) {
        this.log = log;
        this.reader = reader;
        this.accounts = accounts;
        this.clock = clock;
    }

    public <R> R run(Function<CommandDoor, R> work) {
        EventStorageEngine overlay = new Overlay(log);
        var configurer = DefaultConfigurer.defaultConfiguration(false);
        Aggregates.configure(configurer);
        Configuration axon = configurer.configureEmbeddedEventStore(c -> overlay)
                .registerComponent(Existing.class, c -> new LoadedExisting(overlay, reader, accounts))
                .registerComponent(Registers.class,
                        c -> new LoadedRegisters(() -> c.repository(DecisionRegister.class)))
                .registerComponent(Meetings.class, c -> new LoadedMeetings(() -> c.repository(Meeting.class)))
                .registerComponent(Agendas.class, c -> new LoadedAgendas(() -> c.repository(Meeting.class)))
                .start();
        try {
            return work.apply(CommandDoor.onTrial(axon.commandBus(), reader, clock));
        } finally {
            axon.shutdown();
        }
    }
}
