package nl.kroniek.events.meeting;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/**
 * Where a meeting is to be, or until when, became known or changed; what stood there is kept.
 *
 * @param on when this was arranged, not the planned day
 */
public record MeetingArranged(AssociationId association, MeetingId meeting, Setting previously, Setting to,
        VagueDate on) implements MeetingEvent {}
