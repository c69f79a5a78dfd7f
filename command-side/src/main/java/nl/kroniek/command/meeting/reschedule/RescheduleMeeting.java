package nl.kroniek.command.meeting.reschedule;

import java.util.List;
import nl.kroniek.command.Command;
import nl.kroniek.command.Given;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.Reason;

/** A meeting gets a new date. */
public record RescheduleMeeting(AssociationId association, MeetingId id, @Given VagueDate to, List<Reason> reasons,
        VagueDate on) implements Command {}
