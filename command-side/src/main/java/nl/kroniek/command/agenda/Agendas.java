package nl.kroniek.command.agenda;

import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.agenda.AgendaItem;
import nl.kroniek.events.agenda.ItemOrigin;

/**
 * The agendas of other meetings, in the unit of work of the command itself, so that both sides are one commit or none.
 */
public interface Agendas {

    /**
     * Puts an item that comes from elsewhere on an agenda, as the last one.
     *
     * @param field where the sender named the meeting, for a refusal
     */
    void receive(MeetingId meeting, AgendaItemId item, AgendaItem content, ItemOrigin from, String field);

    /** Ties a decision to an item. */
    void decided(MeetingId meeting, AgendaItemId item, DecisionId decision);
}
