package nl.kroniek.command.meeting.arrange;

import java.time.LocalTime;
import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** Where a meeting is to be and until when, as a whole: what is left out is not known any more. */
public record ArrangeMeeting(AssociationId association, MeetingId id, @Nullable String place, @Nullable String online,
        @Nullable LocalTime ends, VagueDate on) implements Command {}
