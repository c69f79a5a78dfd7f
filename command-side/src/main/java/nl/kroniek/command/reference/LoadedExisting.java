package nl.kroniek.command.reference;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.kroniek.command.refusal.Objection;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.ActivityId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Event;
import nl.kroniek.events.Id;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.PlanId;
import nl.kroniek.log.HistoryUnreadable;
import nl.kroniek.log.LogReader;
import nl.kroniek.vault.Accounts;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Folds the log itself, by aggregate; what is named otherwise is searched in {@link SearchIndex}. */
public final class LoadedExisting implements Existing {

    private final EventStorageEngine log;
    private final SearchIndex index;
    private final Accounts accounts;

    /** @param reader says of an event that the log cannot read what it is */
    public LoadedExisting(EventStorageEngine log, LogReader reader, Accounts accounts) {
        this.log = log;
        this.accounts = accounts;
        this.index = new SearchIndex(log, reader);
    }

    @Override
    public List<Event> history(Id id) {
        return readable(() -> {
            DomainEventStream events = log.readEvents(id.value());
            return events.asStream().map(event -> (Event) event.getPayload()).toList();
        });
    }

    @Override
    public boolean isAccount(AccountId account) {
        return accounts.byId(account.value()).isPresent();
    }

    /** Only the first event is read: whose a thing is never changes. */
    @Override
    public Optional<AssociationId> ownerOf(Id id) {
        return readable(() -> {
            DomainEventStream events = log.readEvents(id.value());
            return events.hasNext()
                    ? Optional.of(((Event) events.next().getPayload()).association())
                    : Optional.<AssociationId>empty();
        });
    }

    @Override
    public List<String> decidedIn(MeetingId meeting) {
        return ownerOf(meeting).map(own -> readable(() -> index.decidedIn(own, meeting))).orElse(List.of());
    }

    @Override
    public int seatedIn(BodyId body) {
        return ownerOf(body).map(own -> readable(() -> index.seatedIn(own, body))).orElse(0);
    }

    @Override
    public Optional<PlanId> planOf(AssociationId association, ActivityId activity) {
        return readable(() -> index.planOf(association, activity.value()));
    }

    @Override
    public Optional<PlanId> planOf(AssociationId association, int year) {
        return readable(() -> index.planOf(association, String.valueOf(year)));
    }

    private static <T> T readable(Supplier<T> question) {
        try {
            return question.get();
        } catch (HistoryUnreadable history) {
            throw Objection.HISTORY_UNREADABLE.refusal(history.aggregateId(), history.position());
        }
    }
}
