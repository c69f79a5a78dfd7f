package nl.kroniek.events.meeting;

import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/**
 * A meeting is put off without a new date, or to a vague one.
 *
 * @param to the vague new date, or unknown
 * @param on when this was decided
 */
public record MeetingPostponed(AssociationId association, MeetingId meeting, VagueDate previously, VagueDate to,
        List<Reason> reasons, VagueDate on) implements MeetingEvent {}
