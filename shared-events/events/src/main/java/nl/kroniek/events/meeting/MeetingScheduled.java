package nl.kroniek.events.meeting;

import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Figure;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting is planned, by one body or by several together.
 *
 * @param on the planned date, as vague as it is known
 * @param bodies the bodies that meet; several make it a joint meeting; may be empty
 * @param organisers organisations that convene it when no body of ours does
 * @param wholeExecutive whether the whole college of mayor and aldermen is invited
 * @param extra outside the regular rhythm
 * @param count how many sittings this one record stands for; absent means one
 * @param preparesFor the meeting that this one prepares
 * @param jointWith a meeting of the same day that it was held together with
 */
public record MeetingScheduled(AssociationId association, MeetingId meeting, String title, @Nullable String topic,
        VagueDate on, List<BodyId> bodies, List<Party> organisers, List<Party> invited, boolean wholeExecutive,
        List<Party> preparedBy, @Nullable String place, boolean extra, @Nullable Figure count,
        @Nullable MeetingId preparesFor, @Nullable MeetingId jointWith) implements MeetingEvent {}
