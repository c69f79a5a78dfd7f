package nl.kroniek.command.invitation.invite;

import java.util.List;
import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.invitation.Invitee;

/**
 * People and municipalities are invited to a meeting.
 *
 * @param invitees may be empty when only the last day to answer changes
 * @param answerBy the last day to answer, for everybody who is invited; left out, it stays as it is
 */
public record InviteToMeeting(AssociationId association, MeetingId id, List<Invitee> invitees, VagueDate answerBy,
        VagueDate on) implements Command {}
