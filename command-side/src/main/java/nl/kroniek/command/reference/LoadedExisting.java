package nl.kroniek.command.reference;

import java.util.List;
import java.util.Optional;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.ActivityId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Event;
import nl.kroniek.events.Id;
import nl.kroniek.events.PlanId;
import nl.kroniek.vault.Accounts;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Folds the log itself, by aggregate; only plans, which people name by year, are searched in {@link PlanIndex}. */
public final class LoadedExisting implements Existing {

    private final EventStorageEngine log;
    private final PlanIndex plans;
    private final Accounts accounts;

    public LoadedExisting(EventStorageEngine log, Accounts accounts) {
        this.log = log;
        this.accounts = accounts;
        this.plans = new PlanIndex(log);
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
    public Optional<PlanId> planOf(AssociationId association, ActivityId activity) {
        return plans.of(association, activity.value());
    }

    @Override
    public Optional<PlanId> planOf(AssociationId association, int year) {
        return plans.of(association, String.valueOf(year));
    }
}
