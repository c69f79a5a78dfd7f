package nl.kroniek.command;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.SeatHolders;
import nl.kroniek.events.AccessId;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.ActivityId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Event;
import nl.kroniek.events.Id;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.PlanId;
import nl.kroniek.events.decision.DecisionRevoked;
import nl.kroniek.events.decision.DecisionTaken;
import nl.kroniek.events.access.AccessEvent;
import nl.kroniek.events.plan.ActivityPlanned;
import nl.kroniek.events.plan.PlanDrafted;
import nl.kroniek.events.seat.SeatEvent;

/** What exists in a slice test: the things of these events, and nothing else. */
public record KnownThings(List<Event> events) implements Existing {

    public static KnownThings of(Event... events) {
        return new KnownThings(List.of(events));
    }

    @Override
    public List<Event> history(Id id) {
        return events.stream().filter(event -> target(event).equals(id.value())).toList();
    }

    @Override
    public Optional<PlanId> planOf(AssociationId association, ActivityId activity) {
        return events.stream().filter(ActivityPlanned.class::isInstance).map(ActivityPlanned.class::cast)
                .filter(planned -> planned.activity().equals(activity)).map(ActivityPlanned::plan).findFirst();
    }

    @Override
    public Optional<PlanId> planOf(AssociationId association, int year) {
        return events.stream().filter(PlanDrafted.class::isInstance).map(PlanDrafted.class::cast)
                .filter(plan -> plan.year() == year).map(PlanDrafted::plan).findFirst();
    }

    @Override
    public List<String> decidedIn(MeetingId meeting) {
        return events.stream().filter(DecisionTaken.class::isInstance).map(DecisionTaken.class::cast)
                .filter(taken -> meeting.equals(taken.meeting()))
                .filter(taken -> history(taken.decision()).stream().noneMatch(DecisionRevoked.class::isInstance))
                .map(taken -> taken.resolution().title()).toList();
    }

    @Override
    public int seatedIn(BodyId body) {
        return SeatHolders.of(events.stream().filter(SeatEvent.class::isInstance).map(SeatEvent.class::cast).toList())
                .in(body);
    }

    @Override
    public boolean isAccount(AccountId account) {
        return !account.value().endsWith("-gone");
    }

    /** The association is its own aggregate; of all other events the second component says what they concern. */
    private static String target(Event event) {
        RecordComponent[] components = event.getClass().getRecordComponents();
        if (event instanceof AccessEvent) {
            return AccessId.of(event.association()).value();
        }
        boolean own = event instanceof nl.kroniek.events.association.AssociationEvent;
        try {
            return components[own ? 0 : 1].getAccessor().invoke(event).toString();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
