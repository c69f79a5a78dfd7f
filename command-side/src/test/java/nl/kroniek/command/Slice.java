package nl.kroniek.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kroniek.command.door.Metadata;
import nl.kroniek.command.meeting.Meetings;
import nl.kroniek.command.agenda.Agendas;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.refusal.Fault;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.register.Registers;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Event;
import nl.kroniek.events.association.AssociationRegistered;
import nl.kroniek.events.meeting.MeetingScheduled;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;

/** A slice in three steps: what was recorded, what is asked, what comes of it. */
public final class Slice<T> {

    public static final AssociationId VGG = new AssociationId("vgg");
    private static final Event REGISTERED = new AssociationRegistered(VGG, "Vereniging van Groninger Gemeenten", "VGG");

    private final Class<T> aggregate;
    private final List<Event> elsewhere = new ArrayList<>(List.of(REGISTERED));
    private final List<Event> history = new ArrayList<>();
    private final List<String> numbered = new ArrayList<>();
    private final List<MeetingScheduled> planned = new ArrayList<>();
    private final List<String> received = new ArrayList<>();

    private Slice(Class<T> aggregate) {
        this.aggregate = aggregate;
    }

    public static <T> Slice<T> of(Class<T> aggregate) {
        return new Slice<>(aggregate);
    }

    /** What happened to other things. */
    public Slice<T> elsewhere(Event... events) {
        elsewhere.addAll(List.of(events));
        return this;
    }

    public Slice<T> given(Event... events) {
        history.addAll(List.of(events));
        return this;
    }

    public Outcome when(Command command) {
        return when(command, Map.of());
    }

    /** On an evening in which all that tests say has happened lies behind, if nothing else is said. */
    public Outcome when(Command command, Map<String, ?> said) {
        Map<String, Object> metadata = new HashMap<>(Map.of(Metadata.TODAY, LocalDate.of(2030, 1, 1)));
        metadata.putAll(said);
        AggregateTestFixture<T> fixture = new AggregateTestFixture<>(aggregate);
        List<Event> all = new ArrayList<>(elsewhere);
        all.addAll(history);
        Registers registers = (association, decision, body, year) -> numbered.add(body.label() + " " + year);
        Existing known = new KnownThings(all);
        fixture.registerInjectableResource(known).registerInjectableResource(registers)
                .registerInjectableResource((Meetings) new PlannedMeetings(known, planned))
                .registerCommandTargetResolver(message -> new VersionedAggregateIdentifier(
                        ((Command) message.getPayload()).id().value(), null));
        fixture.registerInjectableResource((Agendas) new ReceivedItems(received));
        return new Outcome(fixture.given(history).when(command, metadata), numbered, planned, received);
    }

    /** What came of it. */
    public record Outcome(ResultValidator<?> result, List<String> numbered, List<MeetingScheduled> planned,
            List<String> received) {

        public Outcome records(Event... events) {
            result.expectEvents((Object[]) events);
            return this;
        }

        /** Refused with exactly these codes, and nothing recorded. */
        public void isRefused(String... codes) {
            result.expectNoEvents()
                    .expectException(new CustomTypeSafeMatcher<Refusal>("refused with " + List.of(codes)) {
                        @Override
                        protected boolean matchesSafely(Refusal refusal) {
                            List<String> found = refusal.faults().stream().map(Fault::code).sorted().toList();
                            return found.equals(Stream.of(codes).sorted().toList());
                        }
                    });
        }
    }
}
