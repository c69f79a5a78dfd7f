package nl.kroniek.command.meeting.reschedule;

import java.time.LocalTime;
import java.util.List;
import nl.kroniek.command.Command;
import nl.kroniek.command.Given;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A meeting gets a new date.
 *
 * @param ends on the new day; absent: not known, whatever it was before
 */
public record RescheduleMeeting(AssociationId association, MeetingId id, @Given VagueDate to, List<Reason> reasons,
        VagueDate on, @Nullable LocalTime ends) implements Command {}
