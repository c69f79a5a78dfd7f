package nl.kroniek.command.meeting.schedule;

import java.time.LocalTime;
import java.util.List;
import nl.kroniek.command.Command;
import nl.kroniek.command.Given;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Figure;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.SeriesId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting is planned, by one body, by several together, or by others.
 *
 * @param online web address where one takes part
 * @param ends on the planned day
 * @param series the one it belongs to
 */
public record ScheduleMeeting(AssociationId association, MeetingId id, String title, @Nullable String topic,
        @Given VagueDate on, List<BodyId> bodies, List<Party> organisers, List<Party> invited, boolean wholeExecutive,
        List<Party> preparedBy, @Nullable String place, boolean extra, @Nullable Figure count,
        @Nullable MeetingId preparesFor, @Nullable MeetingId jointWith, @Nullable String online,
        @Nullable LocalTime ends, @Nullable SeriesId series) implements Command {}
