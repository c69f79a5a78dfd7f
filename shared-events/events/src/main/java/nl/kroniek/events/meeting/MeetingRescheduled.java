package nl.kroniek.events.meeting;

import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/**
 * A meeting has a new date; the previous one is kept.
 *
 * @param on when this was decided
 */
public record MeetingRescheduled(AssociationId association, MeetingId meeting, VagueDate previously, VagueDate to,
        List<Reason> reasons, VagueDate on) implements MeetingEvent {}
