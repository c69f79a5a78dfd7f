package nl.kroniek.events.agenda;

import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/**
 * An item goes to the agenda of another meeting, which has an {@link AgendaItemPlaced} of its own in the same commit.
 *
 * @param as what it is called there
 * @param on when that was decided
 */
public record AgendaItemCarriedOver(AssociationId association, MeetingId meeting, AgendaItemId item, MeetingId to,
        AgendaItemId as, VagueDate on) implements AgendaEvent {}
