package nl.kroniek.command.minutes.approve;

import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.MeetingId;
import org.jspecify.annotations.Nullable;

/** Minutes are approved afterwards. */
public record AMeetingMustNotApproveItsOwnMinutes(MeetingId id, @Nullable MeetingId in) implements Rule {

    @Override
    public boolean holds() {
        return !id.equals(in);
    }

    @Override
    public String field() {
        return "/in";
    }
}
