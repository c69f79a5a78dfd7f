package nl.kroniek.command.invitation.signal;

import nl.kroniek.command.Command;
import nl.kroniek.command.Given;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/**
 * The answers show that too few will come. Sent by the automation; the meeting counts for itself.
 *
 * @param on the day, and the time of day, at which it was seen
 */
public record SignalLowAttendance(AssociationId association, MeetingId id,
        @Given VagueDate on) implements Command {}
