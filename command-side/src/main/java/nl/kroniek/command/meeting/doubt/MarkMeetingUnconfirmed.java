package nl.kroniek.command.meeting.doubt;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/** Nobody can confirm that a meeting took place. */
public record MarkMeetingUnconfirmed(AssociationId association, MeetingId id, String note,
        VagueDate on) implements Command {}
