package nl.kroniek.command.meeting.correct;

import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.MeetingId;
import org.jspecify.annotations.Nullable;

/** A meeting does not prepare itself, and is not held together with itself. */
public record AMeetingMustNotPointAtItself(MeetingId id, @Nullable MeetingId preparesFor,
        @Nullable MeetingId jointWith) implements Rule {

    @Override
    public boolean holds() {
        return !id.equals(preparesFor) && !id.equals(jointWith);
    }

    @Override
    public String field() {
        return id.equals(preparesFor) ? "/preparesFor" : "/jointWith";
    }
}
