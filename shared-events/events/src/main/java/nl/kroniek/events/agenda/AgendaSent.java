package nl.kroniek.events.agenda;

import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;

/**
 * The agenda went out.
 *
 * @param items as they stood then, in their order
 * @param to who got it; empty where nobody wrote it down
 * @param on when it went out
 */
public record AgendaSent(AssociationId association, MeetingId meeting, List<ItemSent> items, List<Party> to,
        VagueDate on) implements AgendaEvent {}
