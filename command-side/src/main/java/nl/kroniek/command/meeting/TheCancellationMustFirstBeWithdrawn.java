package nl.kroniek.command.meeting;

import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** A cancelled meeting can only come back by withdrawing its cancellation. */
public record TheCancellationMustFirstBeWithdrawn(MeetingStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status != MeetingStatus.CANCELLED;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
