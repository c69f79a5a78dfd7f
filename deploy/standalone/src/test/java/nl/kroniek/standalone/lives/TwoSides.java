package nl.kroniek.standalone.lives;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.kroniek.command.agenda.Agendas;
import nl.kroniek.command.Command;
import nl.kroniek.command.Aggregates;
import nl.kroniek.command.door.Metadata;
import nl.kroniek.command.meeting.LoadedAgendas;
import nl.kroniek.command.meeting.LoadedMeetings;
import nl.kroniek.command.meeting.CurrentStand;
import nl.kroniek.command.meeting.Meeting;
import nl.kroniek.command.meeting.MeetingStand;
import nl.kroniek.command.meeting.Meetings;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.register.Registers;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.ActivityId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Event;
import nl.kroniek.events.Id;
import nl.kroniek.events.PlanId;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.MeetingCalendarProjection;
import nl.kroniek.query.view.Moment;
import nl.kroniek.query.view.RowsInMemory;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** One meeting on both sides: the aggregates on a log in memory, and the calendar folded from that log. */
final class TwoSides implements AutoCloseable {

    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private final Configuration axon;

    TwoSides() {
        var configurer = DefaultConfigurer.defaultConfiguration(false);
        Aggregates.configure(configurer);
        axon = configurer.configureEmbeddedEventStore(c -> log)
                .registerComponent(Existing.class, c -> new Nothing())
                .registerComponent(Registers.class, c -> (association, decision, body, year) -> {
                })
                .registerComponent(Agendas.class, c -> new LoadedAgendas(() -> c.repository(Meeting.class)))
                .registerComponent(Meetings.class, c -> new LoadedMeetings(() -> c.repository(Meeting.class)))
                .start();
    }

    /** @throws Refusal when it is not recorded */
    void send(Command command) {
        FutureCallback<Object, Object> answer = new FutureCallback<>();
        axon.commandBus().dispatch(GenericCommandMessage.asCommandMessage(command)
                .withMetaData(Map.of(Metadata.TODAY, LocalDate.of(2030, 1, 1))), answer);
        if (answer.getResult().isExceptional()) {
            throw answer.getResult().exceptionResult() instanceof Refusal refusal
                    ? refusal
                    : new IllegalStateException(answer.getResult().exceptionResult());
        }
    }

    List<Event> events() {
        return events(Deeds.ID);
    }

    List<Event> events(Id id) {
        return new ArrayList<>(log.readEvents(id.value()).asStream().map(each -> (Event) each.getPayload())
                .toList());
    }

    CalendarEntry row() {
        RowsInMemory<CalendarEntry> rows = new RowsInMemory<>();
        List<Event> all = events();
        for (int i = 0; i < all.size(); i++) {
            MeetingCalendarProjection.VIEW.apply(all.get(i), new Moment(Deeds.VGG, i, i, Instant.EPOCH), rows);
        }
        return Objects.requireNonNull(rows.get(Deeds.VGG, Deeds.ID.value())).value();
    }

    MeetingStand stand() {
        List<MeetingStand> found = new ArrayList<>();
        DefaultUnitOfWork.startAndGet(null).executeWithResult(() -> axon.repository(Meeting.class)
                .load(Deeds.ID.value()).invoke(meeting -> {
                    found.add(read(meeting));
                    return 0;
                }));
        return found.getFirst();
    }

    private static MeetingStand read(Meeting meeting) {
        try {
            Field stand = Meeting.class.getDeclaredField("stand");
            stand.setAccessible(true);
            return ((CurrentStand) stand.get(meeting)).now();
        } catch (ReflectiveOperationException moved) {
            throw new IllegalStateException("where does a meeting keep how it stands?", moved);
        }
    }

    @Override
    public void close() {
        axon.shutdown();
    }

    /** The association is there and so is every thing that is named. */
    private record Nothing() implements Existing {

        @Override
        public List<String> decidedIn(nl.kroniek.events.MeetingId meeting) {
            return List.of();
        }

        @Override
        public List<Event> history(Id id) {
            return List.of();
        }

        @Override
        public Optional<AssociationId> ownerOf(Id id) {
            return Optional.of(Deeds.VGG);
        }

        @Override
        public Optional<PlanId> planOf(AssociationId association, ActivityId activity) {
            return Optional.empty();
        }

        @Override
        public Optional<PlanId> planOf(AssociationId association, int year) {
            return Optional.empty();
        }

        @Override
        public int seatedIn(nl.kroniek.events.BodyId body) {
            return 0;
        }

        @Override
        public boolean isAccount(AccountId account) {
            return true;
        }
    }
}
