package nl.kroniek.command.meeting.cancel;

import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.MeetingId;

/** An item of the agenda, and the meeting where it will be discussed instead. */
public record ItemGoing(AgendaItemId item, MeetingId to) {}
