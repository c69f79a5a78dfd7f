package nl.kroniek.query.agenda.agendas;

import java.util.List;
import java.util.stream.Stream;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.agenda.AgendaItem;
import nl.kroniek.events.agenda.ItemOrigin;
import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda; what left it keeps its row.
 *
 * @param from where it was carried over from; absent for an item that began here
 * @param reason why it was withdrawn; absent for any other
 * @param to where it was carried over to; absent for any other
 * @param as what it is called there
 * @param decisions that were made on it
 */
public record ItemEntry(AgendaItemId id, AgendaItem content, ItemState state, @Nullable ItemOrigin from,
        @Nullable String reason, @Nullable MeetingId to, @Nullable AgendaItemId as, List<DecisionId> decisions) {

    public boolean stands() {
        return state == ItemState.STANDING;
    }

    ItemEntry reading(AgendaItem now) {
        return new ItemEntry(id, now, state, from, reason, to, as, decisions);
    }

    ItemEntry withdrawn(String why) {
        return new ItemEntry(id, content, ItemState.WITHDRAWN, from, why, null, null, decisions);
    }

    ItemEntry gone(MeetingId there, AgendaItemId called) {
        return new ItemEntry(id, content, ItemState.CARRIED_OVER, from, null, there, called, decisions);
    }

    ItemEntry decided(DecisionId decision) {
        return new ItemEntry(id, content, state, from, reason, to, as,
                Stream.concat(decisions.stream(), Stream.of(decision)).toList());
    }
}
