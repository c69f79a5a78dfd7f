package nl.kroniek.events.invitation;

import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/**
 * People or municipalities are invited to a meeting.
 *
 * @param invitations those that are new; empty when only the last day to answer changes
 * @param answerBy the last day (or moment) to answer, for all invitations of the meeting; unknown where none was set
 * @param on when they were invited
 */
public record ParticipantsInvited(AssociationId association, MeetingId meeting, List<Invitation> invitations,
        VagueDate answerBy, VagueDate on) implements InvitationEvent {}
