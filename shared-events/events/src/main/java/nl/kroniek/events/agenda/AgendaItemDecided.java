package nl.kroniek.events.agenda;

import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.MeetingId;

/** Something was decided, or proposed, or put under study, on this item; an item can have several. */
public record AgendaItemDecided(AssociationId association, MeetingId meeting, AgendaItemId item,
        DecisionId decision) implements AgendaEvent {}
