package nl.kroniek.command.reference;

import java.util.List;
import java.util.Optional;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.ActivityId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Event;
import nl.kroniek.events.Id;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.PlanId;
import nl.kroniek.vault.Accounts;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Folds the log itself, by aggregate; what is named otherwise is searched in {@link SearchIndex}. */
public final class LoadedExisting implements Existing {

    private final EventStorageEngine log;
    private final SearchIndex index;
    private final Accounts accounts;

    public LoadedExisting(EventStorageEngine log, Accounts accounts) {
        this.log = log;
        this.accounts = accounts;
        this.index = new SearchIndex(log);
    }

    @Override
    public List<Event> history(Id id) {
        DomainEventStream events = log.readEvents(id.value());
        return events.asStream().map(event -> (Event) event.getPayload()).toList();
    }

    @Override
    public boolean isAccount(AccountId account) {
        return accounts.byId(account.value()).isPresent();
    }

    /** Only the first event is read: whose a thing is never changes. */
    @Override
    public Optional<AssociationId> ownerOf(Id id) {
        DomainEventStream events = log.readEvents(id.value());
        return events.hasNext()
                ? Optional.of(((Event) events.next().getPayload()).association())
                : Optional.empty();
    }

    @Override
    public List<String> decidedIn(MeetingId meeting) {
        return index.decidedIn(meeting);
    }

    @Override
    public int seatedIn(BodyId body) {
        return index.seatedIn(body);
    }

    @Override
    public Optional<PlanId> planOf(AssociationId association, ActivityId activity) {
        return index.planOf(association, activity.value());
    }

    @Override
    public Optional<PlanId> planOf(AssociationId association, int year) {
        return index.planOf(association, String.valueOf(year));
    }
}
