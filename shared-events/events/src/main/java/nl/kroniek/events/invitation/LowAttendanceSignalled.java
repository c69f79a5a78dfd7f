package nl.kroniek.events.invitation;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/**
 * The answers show that too few will come. Once for each date that a meeting has.
 *
 * @param outlook unreachable or missed
 * @param on when that was seen
 */
public record LowAttendanceSignalled(AssociationId association, MeetingId meeting, AnswerFigures figures,
        Outlook outlook, VagueDate on) implements InvitationEvent {}
