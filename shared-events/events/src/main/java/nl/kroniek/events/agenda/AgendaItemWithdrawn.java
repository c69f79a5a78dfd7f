package nl.kroniek.events.agenda;

import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/**
 * An item is taken off the agenda and goes nowhere else.
 *
 * @param on when that was decided
 */
public record AgendaItemWithdrawn(AssociationId association, MeetingId meeting, AgendaItemId item, String reason,
        VagueDate on) implements AgendaEvent {}
