package nl.kroniek.command.meeting.schedule;

import java.util.List;
import nl.kroniek.command.Command;
import nl.kroniek.command.Given;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Figure;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** A meeting is planned, by one body, by several together, or by others. */
public record ScheduleMeeting(AssociationId association, MeetingId id, String title, @Nullable String topic,
        @Given VagueDate on, List<BodyId> bodies, List<Party> organisers, List<Party> invited, boolean wholeExecutive,
        List<Party> preparedBy, @Nullable String place, boolean extra, @Nullable Figure count,
        @Nullable MeetingId preparesFor, @Nullable MeetingId jointWith) implements Command {}
