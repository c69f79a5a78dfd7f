package nl.kroniek.command.minutes;

import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** What is written down must have been said first; only when both days are sure enough to tell. */
public record MinutesMustNotComeBeforeTheMeeting(@Nullable VagueDate held, VagueDate on) implements Rule {

    @Override
    public boolean holds() {
        return held == null || held.earliest() == null || on.latest() == null
                || !on.latest().isBefore(held.earliest());
    }

    @Override
    public String field() {
        return "/on";
    }
}
