package nl.kroniek.command.decision;

import nl.kroniek.command.meeting.MeetingStand;
import nl.kroniek.command.meeting.MeetingStatus;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.MeetingId;
import org.jspecify.annotations.Nullable;

/** Nothing comes out of a meeting that was entered by mistake. */
public record TheMeetingMustHaveBeenReal(boolean holds) implements Rule {

    /** @param meeting absent where no meeting is named */
    static TheMeetingMustHaveBeenReal of(@Nullable MeetingId meeting, Existing existing) {
        return new TheMeetingMustHaveBeenReal(meeting == null
                || MeetingStand.of(existing.history(meeting)).status() != MeetingStatus.ENTERED_BY_MISTAKE);
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public String field() {
        return "/meeting";
    }
}
