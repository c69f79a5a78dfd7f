package nl.kroniek.command.meeting.postpone;

import java.util.List;
import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.Reason;

/** A meeting is put off without a new date, or to a vague one. */
public record PostponeMeeting(AssociationId association, MeetingId id, VagueDate to, List<Reason> reasons,
        VagueDate on) implements Command {}
