package nl.kroniek.command.meeting.misses;

import nl.kroniek.command.meeting.MeetingStatus;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** A held or cancelled meeting has its outcome. */
public record TheOutcomeMustStillBeOpen(MeetingStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status.isOpen();
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
