package nl.kroniek.command.agenda.carry;

import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.MeetingId;

/** On its own agenda an item is moved, not carried over. */
public record AnItemMustGoToAnotherMeeting(String field, MeetingId from, MeetingId to) implements Rule {

    @Override
    public boolean holds() {
        return !from.equals(to);
    }
}
