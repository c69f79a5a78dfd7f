package nl.kroniek.command.decision;

import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.MeetingId;
import org.jspecify.annotations.Nullable;

/** An item is found on the agenda of a meeting. */
public record AnItemMustComeWithItsMeeting(@Nullable AgendaItemId item, @Nullable MeetingId meeting) implements Rule {

    @Override
    public boolean holds() {
        return item == null || meeting != null;
    }

    @Override
    public String field() {
        return "/agendaItem";
    }
}
