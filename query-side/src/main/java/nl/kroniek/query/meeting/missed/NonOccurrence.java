package nl.kroniek.query.meeting.missed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.DateChange;

/**
 * A meeting that did not take place as planned.
 *
 * @param plannedOn when it would have been; of a postponed meeting the date that was given up
 * @param reasons empty where nobody wrote one down
 */
public record NonOccurrence(CalendarEntry meeting, VagueDate plannedOn, List<Reason> reasons) {

    /** Empty for what took place, is still to come, is not confirmed, or is not a meeting. */
    public static Optional<NonOccurrence> of(CalendarEntry entry) {
        if (entry.status() == null) {
            return Optional.empty();
        }
        return switch (entry.status()) {
            case SCHEDULED, OPENED, HELD, UNCONFIRMED, ENTERED_BY_MISTAKE -> Optional.empty();
            case NOT_HELD, CANCELLED -> Optional.of(new NonOccurrence(entry, entry.on(),
                    entry.cancellation() == null ? List.of() : entry.cancellation().reasons()));
            case POSTPONED -> Optional.of(entry.changes().isEmpty()
                    ? new NonOccurrence(entry, entry.on(), List.of())
                    : postponed(entry, entry.changes().getLast()));
        };
    }

    private static NonOccurrence postponed(CalendarEntry entry, DateChange change) {
        return new NonOccurrence(entry, change.previously(), change.reasons());
    }

    /** What kinds of reason it had. */
    public Set<ReasonCategory> categories() {
        return reasons.stream().map(Reason::category).collect(Collectors.toSet());
    }
}
