package nl.kroniek.events.agenda;

import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.MeetingId;

/** The meeting that an item came from, and what it was called on the agenda there. */
public record ItemOrigin(MeetingId meeting, AgendaItemId item) {}
