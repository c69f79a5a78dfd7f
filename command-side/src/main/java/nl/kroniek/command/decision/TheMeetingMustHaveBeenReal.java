package nl.kroniek.command.decision;

import nl.kroniek.command.meeting.MeetingStatus;
import nl.kroniek.command.meeting.Meetings;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.MeetingId;
import org.jspecify.annotations.Nullable;

/** Nothing comes out of a meeting that was entered by mistake. */
public record TheMeetingMustHaveBeenReal(boolean holds) implements Rule {

    /** @param meeting absent where no meeting is named */
    static TheMeetingMustHaveBeenReal of(@Nullable MeetingId meeting, Meetings meetings) {
        return new TheMeetingMustHaveBeenReal(meeting == null
                || meetings.statusOf(meeting) != MeetingStatus.ENTERED_BY_MISTAKE);
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
